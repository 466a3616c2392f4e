package nightdesk.annotate;

import org.jspecify.annotations.Nullable;

/**
 * A currency sign with the letters that belong to it: "$", "US$", "$US", "HK$", "A$", "R$", "€", "£".
 *
 * @param start first character
 * @param end end, exclusive
 * @param iso currency; null for a bare "$", whose country the text decides
 */
record CurrencySign(int start, int end, @Nullable String iso) {
    private static final int LONGEST_LETTERS = 5;

    /** The sign at {@code at}; null if the character is none. */
    static @Nullable CurrencySign at(String text, int at, int floor) {
        char c = text.charAt(at);
        if (c == '$') {
            return dollar(text, at, floor);
        }
        String iso = ofSign(c);
        if (iso == null) {
            return null;
        }
        // "RMB¥5bn", "CN¥": the letters only repeat what the sign says.
        int start = at;
        int letters = WordTable.wordStart(text, at);
        if (c == '¥' && letters < at && letters >= floor) {
            String written = text.substring(letters, at);
            if (written.equals("RMB") || written.equals("CN") || written.equals("CNY")) {
                return new CurrencySign(letters, at + 1, "CNY");
            }
            if (written.equals("JP") || written.equals("JPY")) {
                return new CurrencySign(letters, at + 1, "JPY");
            }
        }
        if (c == '£' && letters < at && letters >= floor) {
            String written = text.substring(letters, at);
            if (written.equals("IR") || written.equals("E") || written.equals("LE")) {
                return new CurrencySign(letters, at + 1, written.equals("IR") ? "IEP" : "EGP");
            }
        }
        return new CurrencySign(start, at + 1, iso);
    }

    /** Currency of a sign other than "$"; null if the character is none. */
    static @Nullable String ofSign(char c) {
        return switch (c) {
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥' -> "JPY";
            case '₹', '₨' -> "INR";
            case '₩' -> "KRW";
            case '₽' -> "RUB";
            case '₺' -> "TRY";
            case '₪' -> "ILS";
            case '฿' -> "THB";
            case '₫' -> "VND";
            case '₱' -> "PHP";
            case '₦' -> "NGN";
            case '₴' -> "UAH";
            case '₡' -> "CRC";
            case '₭' -> "LAK";
            case '₸' -> "KZT";
            case '₮' -> "MNT";
            case '₲' -> "PYG";
            case '₵' -> "GHS";
            case '₼' -> "AZN";
            case '₾' -> "GEL";
            default -> null;
        };
    }

    private static CurrencySign dollar(String text, int at, int floor) {
        int end = at + 1;
        int lettersEnd = end;
        while (lettersEnd < text.length()
                && lettersEnd < end + LONGEST_LETTERS
                && WordTable.isLetter(text.charAt(lettersEnd))) {
            lettersEnd++;
        }
        if (lettersEnd > end && lettersEnd - end < LONGEST_LETTERS && startsNumber(text, lettersEnd)) {
            String iso = country(text.substring(end, lettersEnd));
            if (iso != null) {
                return new CurrencySign(at, lettersEnd, iso);
            }
        }
        int start = lettersBefore(text, at, floor);
        if (start < at) {
            String iso = country(text.substring(start, at).replace(".", ""));
            if (iso != null) {
                return new CurrencySign(start, end, iso);
            }
        } else if (at > floor && text.charAt(at - 1) == ' ') {
            start = lettersBefore(text, at - 1, floor);
            String letters = text.substring(start, at - 1).replace(".", "");
            String iso = letters.length() >= 2 ? country(letters) : null;
            if (iso != null) {
                return new CurrencySign(start, end, iso);
            }
        }
        return new CurrencySign(at, end, null);
    }

    private static boolean startsNumber(String text, int at) {
        int digit = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        digit = digit < text.length() && text.charAt(digit) == '.' ? digit + 1 : digit;
        return digit < text.length() && text.charAt(digit) >= '0' && text.charAt(digit) <= '9';
    }

    private static int lettersBefore(String text, int end, int floor) {
        int start = end;
        while (start > floor
                && end - start <= LONGEST_LETTERS
                && (WordTable.isLetter(text.charAt(start - 1)) || isInnerPoint(text, start - 1, end))) {
            start--;
        }
        return end - start > LONGEST_LETTERS ? end : start;
    }

    private static boolean isInnerPoint(String text, int at, int end) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && (at + 1 == end || Character.isUpperCase(text.charAt(at + 1)));
    }

    /** Currency of the letters before or after "$"; null if they are none. */
    static @Nullable String country(String letters) {
        return switch (letters) {
            case "US", "USD", "us", "usd" -> "USD";
            case "C", "CA", "CAN", "Can", "CDN", "Cdn", "CAD", "cad" -> "CAD";
            case "A", "AU", "AUS", "Au", "AUD", "Aus", "aud" -> "AUD";
            case "NZ", "NZD", "nzd" -> "NZD";
            case "HK", "HKD" -> "HKD";
            case "S", "SG", "SGD" -> "SGD";
            case "NT", "NTD", "TWD" -> "TWD";
            case "R" -> "BRL";
            case "MX", "Mex", "MXN", "mxn" -> "MXN";
            case "J" -> "JMD";
            case "TT" -> "TTD";
            case "Z" -> "ZWD";
            case "N" -> "NAD";
            case "F", "FJ" -> "FJD";
            case "Bds" -> "BBD";
            case "RD" -> "DOP";
            case "AR" -> "ARS";
            case "CLP" -> "CLP";
            case "COP" -> "COP";
            default -> null;
        };
    }
}
