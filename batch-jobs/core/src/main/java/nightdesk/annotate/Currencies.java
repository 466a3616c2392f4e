package nightdesk.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What texts call currencies: ISO 4217 codes, words such as "dlrs" or "Milliarden Kronen", newspaper abbreviations such as "Rs". A word like
 * "francs" names a {@link Unit} of several countries; which one it is follows from an adjective or from the text.
 */
final class Currencies {
    /** The unit of account that several countries call by one word. */
    record Unit(String name, String home, Map<String, String> byCountry) {
        /** ISO code of this unit in a country; null if the country has no such unit. */
        @Nullable
        String in(String country) {
            return byCountry.get(country);
        }
    }

    /** How much a word needs beside it before it is money. */
    enum Use {
        /** A number is enough. */
        ANY,
        /** A number in the thousands, a multiplier or the country: the word has other meanings. */
        LARGE,
        /** A multiplier: the word is mostly something else. */
        SCALED
    }

    /** How a word must be written. */
    enum Letters {
        ANY,
        /** Exactly so: "Rs", "SFr". */
        EXACT,
        /** The last three letters in capitals. */
        CODE
    }

    /**
     * What one word says about a currency.
     *
     * @param spelling the word as the list writes it
     * @param power power of ten the word carries: -2 for cents, 6 for "MUSD"
     */
    record Name(String spelling, Unit unit, int power, Use use, Letters letters) {}

    /** What a word says before a number ("EUR 5m") and after one ("5m euros"). */
    record Word(@Nullable Name before, @Nullable Name after) {
        private Word with(@Nullable Name anotherBefore, @Nullable Name anotherAfter) {
            return new Word(before == null ? anotherBefore : before, after == null ? anotherAfter : after);
        }
    }

    /** unit; default currency; currencies by country; use; words that follow the number. */
    private static final String UNITS = """
            dollar; USD; US=USD AU=AUD CA=CAD HK=HKD SG=SGD NZ=NZD TW=TWD JM=JMD TT=TTD FJ=FJD BS=BSD BB=BBD LR=LRD NA=NAD ZW=ZWD BN=BND; ANY; dollar dollars dlr dlrs buck bucks dólar dólares dollari dólars dolar dolares
            euro; EUR; EU=EUR; ANY; euro euros eur
            pound; GBP; GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG IE=IEP CY=CYP; LARGE; pound pounds pfund livre livres libras sterline
            sterling; GBP; GB=GBP; ANY; stg sterling quid
            yen; JPY; JP=JPY; ANY; yen yens
            yuan; CNY; CN=CNY; ANY; yuan yuans renminbi rmb
            franc; CHF; CH=CHF FR=FRF BE=BEF LU=LUF XO=XOF RW=RWF CD=CDF; ANY; franc francs franken francos
            markka; FIM; FI=FIM; ANY; markka markkaa
            mark; DEM; DE=DEM FI=FIM; LARGE; mark marks marcos marchi
            lira; TRY; TR=TRY IT=ITL; LARGE; lira liras
            lire; ITL; IT=ITL; ANY; lire
            peseta; ESP; ES=ESP; ANY; peseta pesetas
            escudo; PTE; PT=PTE; ANY; escudo escudos
            drachma; GRD; GR=GRD; ANY; drachma drachmas
            guilder; NLG; NL=NLG; ANY; guilder guilders gulden florin florins
            schilling; ATS; AT=ATS; ANY; schilling schillings
            shilling; KES; KE=KES UG=UGX TZ=TZS SO=SOS AT=ATS; ANY; shilling shillings
            punt; IEP; IE=IEP; SCALED; punt punts
            krona; SEK; SE=SEK IS=ISK; ANY; krona kronor
            krone; NOK; NO=NOK DK=DKK; ANY; krone kroner kronen
            crown; SEK; SE=SEK NO=NOK DK=DKK CZ=CZK EE=EEK SK=SKK IS=ISK; LARGE; crown crowns couronne couronnes
            kr; SEK; SE=SEK NO=NOK DK=DKK IS=ISK; ANY; kr
            koruna; CZK; CZ=CZK SK=SKK; ANY; koruna korunas koruny korun
            rupee; INR; IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR; ANY; rupee rupees rupien roupies rupias
            rupiah; IDR; ID=IDR; ANY; rupiah rupiahs
            peso; MXN; MX=MXN PH=PHP AR=ARS CL=CLP CO=COP DO=DOP CU=CUP UY=UYU; ANY; peso pesos
            real; BRL; BR=BRL; LARGE; reais reals
            realbr; BRL; BR=BRL; SCALED; real
            rand; ZAR; ZA=ZAR; ANY; rand rands
            won; KRW; KR=KRW KP=KPW; LARGE; won
            rouble; RUB; RU=RUB BY=BYN; ANY; rouble roubles ruble rubles rubel roubel rublos
            hryvnia; UAH; UA=UAH; ANY; hryvnia hryvnias hryvna
            zloty; PLN; PL=PLN; ANY; zloty zlotys zloties złoty złotych
            forint; HUF; HU=HUF; ANY; forint forints
            leu; RON; RO=RON; LARGE; lei leu
            lev; BGN; BG=BGN; LARGE; lev leva levs
            kuna; HRK; HR=HRK; ANY; kuna kunas
            dinar; KWD; KW=KWD BH=BHD JO=JOD IQ=IQD DZ=DZD TN=TND RS=RSD LY=LYD YU=YUD; ANY; dinar dinars
            dirham; AED; AE=AED MA=MAD; ANY; dirham dirhams
            riyal; SAR; SA=SAR QA=QAR OM=OMR YE=YER; ANY; riyal riyals
            rial; IRR; IR=IRR OM=OMR YE=YER SA=SAR QA=QAR; ANY; rial rials
            shekel; ILS; IL=ILS; ANY; shekel shekels sheqel sheqels
            baht; THB; TH=THB; ANY; baht bahts
            ringgit; MYR; MY=MYR; ANY; ringgit ringgits
            dong; VND; VN=VND; LARGE; dong
            riel; KHR; KH=KHR; ANY; riel riels
            kip; LAK; LA=LAK; LARGE; kip
            tugrik; MNT; MN=MNT; ANY; tugrik tugriks tögrög
            tenge; KZT; KZ=KZT; ANY; tenge
            som; UZS; UZ=UZS; SCALED; som
            taka; BDT; BD=BDT; ANY; taka
            kyat; MMK; MM=MMK; ANY; kyat kyats
            naira; NGN; NG=NGN; ANY; naira
            cedi; GHS; GH=GHS; ANY; cedi cedis
            birr; ETB; ET=ETB; ANY; birr
            kwanza; AOA; AO=AOA; ANY; kwanza kwanzas
            bolivar; VES; VE=VES; ANY; bolivar bolivars bolívares bolivares
            sol; PEN; PE=PEN; SCALED; soles
            guarani; PYG; PY=PYG; ANY; guaranies guaraníes
            geneh; EGP; EG=EGP; ANY; geneh
            cruzado; BRC; BR=BRC; ANY; cruzado cruzados
            austral; ARA; AR=ARA; SCALED; australs australes
            inti; PEI; PE=PEI; SCALED; intis
            """;

    /** Hundredths: word; unit it is a part of. "cents" alone are those of the text's dollar or of the euro. */
    private static final String PARTS = """
            dollar; cent cents cts centavo
            pound; pence penny pennies
            franc; centime centimes rappen
            mark; pfennig pfennigs
            ringgit; sen sens
            rupee; paise paisa
            krona; öre
            krone; øre
            rouble; kopeck kopecks kopek kopeks
            cedi; pesewa pesewas
            """;

    private static final String CODES = """
            USD EUR GBP JPY CHF CAD AUD NZD HKD SGD CNY INR KRW TWD THB MYR IDR VND BRL MXN ZAR NGN KES EGP QAR KWD
            BHD JOD LBP ILS RUB PLN CZK HUF BGN SEK NOK DKK UAH KZT MNT PKR BDT LKR GHS UGX TZS XOF XAF ITL FRF
            BEF GRD TND DZD IQD IRR JMD TTD HRK SKK MMK KHR PYG UYU GTQ
            """;

    /** Codes that are also words or abbreviations of something else: only with a multiplier. */
    private static final String RISKY_CODES = "TRY COP PHP PEN MAD GEL LAK RON NPR AMD SOS MOP BAM LYD AOA";

    /** Codes that are also abbreviations of other things: with a multiplier, thousands or the country in the text. */
    private static final String DOUBTFUL_CODES =
            "ATS BOB PTE FIM ESP NLG SAR OMR ETB DOP CRC RSD ARS CLP ISK IEP DEM AED";

    /** Codes people write in small letters. */
    private static final String SMALL_CODES = " USD EUR GBP INR CAD AUD NZD ";

    /** Abbreviations that stand before the number: currency; use; words. They need their capital. */
    private static final String PREFIXES = """
            INR; ANY; Rs
            MYR; ANY; RM
            CNY; ANY; RMB CNH
            IDR; ANY; Rp
            KRW; SCALED; Won
            JPY; SCALED; Y
            ZAR; LARGE; R
            CHF; ANY; SFr SwFr Fr
            FRF; ANY; FFr FF
            BEF; ANY; BFr
            DEM; ANY; DM
            NLG; SCALED; Fl
            SEK; ANY; SKr
            NOK; ANY; NKr
            DKK; ANY; DKr
            KES; ANY; KSh
            UGX; ANY; USh
            TZS; ANY; TSh
            BDT; ANY; Tk
            AED; ANY; Dh Dhs
            SAR; SCALED; SR
            QAR; SCALED; QR
            THB; SCALED; Bt
            ILS; ANY; NIS
            ITL; SCALED; Lit
            ESP; ANY; Ptas Pta
            PHP; ANY; Php
            TWD; ANY; NTD
            VND; ANY; VNĐ
            PLN; ANY; zł zl
            CZK; ANY; Kč
            """;

    /** Abbreviations that also follow the number. */
    private static final String SUFFIXES = """
            MYR; RM
            PLN; zł zl
            CZK; Kč Kc
            CHF; Fr SFr
            FRF; FF
            DEM; DM
            ILS; NIS
            CNY; RMB
            AED; Dhs Dh
            VND; VNĐ
            TWD; NTD
            ESP; Ptas
            """;

    /** Codes of which a company report writes millions and thousands in one word: "MUSD 30", "TEUR 500". */
    private static final String REPORT_CODES = "USD EUR GBP SEK NOK DKK CHF AUD CAD SGD NZD JPY INR";

    private static final Map<String, Unit> UNIT_BY_NAME = units();
    private static final WordTable<Word> WORDS = words();

    /** For the first two letters of a word, whether any word of the lists starts so; letters by their place in the alphabet, 0 for none. */
    private static final boolean[] STARTS = starts();

    private Currencies() {}

    /** Whether a word that starts with these two characters may be in the lists. A quick look that spares most words their hash. */
    static boolean mayStart(char first, char second) {
        return first >= 128
                || second >= 128
                || STARTS[(first & 31) << 5 | (WordTable.isLetter(second) ? second & 31 : 0)];
    }

    /** What the word {@code [start, end)} with this hash says about a currency, however it is written; null if nothing. */
    static @Nullable Word word(String text, int start, int end, int hash) {
        return WORDS.get(text, start, end, hash);
    }

    /** The same where the hash is not at hand. */
    static @Nullable Word word(String text, int start, int end) {
        return WORDS.get(text, start, end);
    }

    /** The unit called by this name in the list of units, such as {@code dollar}. */
    static Unit unit(String name) {
        return Objects.requireNonNull(UNIT_BY_NAME.get(name));
    }

    /** Whether the word {@code [start, end)} is written as the name asks. */
    static boolean isWrittenAs(Name name, String text, int start, int end) {
        return switch (name.letters) {
            case ANY -> true;
            case EXACT -> text.startsWith(name.spelling, start);
            case CODE ->
                Character.isUpperCase(text.charAt(end - 1))
                        && Character.isUpperCase(text.charAt(end - 2))
                        && Character.isUpperCase(text.charAt(end - 3));
        };
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new TreeMap<>();
        for (String line : UNITS.lines().toList()) {
            String[] fields = line.split("; ", -1);
            Map<String, String> byCountry = new TreeMap<>();
            for (String pair : fields[2].split(" ", -1)) {
                byCountry.put(pair.substring(0, 2), pair.substring(3));
            }
            units.put(fields[0], new Unit(fields[0], fields[1], byCountry));
        }
        return units;
    }

    private static boolean[] starts() {
        boolean[] starts = new boolean[1 << 10];
        WORDS.forEachWord(word -> {
            char second = word.length() > 1 ? word.charAt(1) : ' ';
            if (word.charAt(0) < 128 && second < 128) {
                starts[(word.charAt(0) & 31) << 5 | (second == ' ' ? 0 : second & 31)] = true;
            }
        });
        return starts;
    }

    private static WordTable<Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (String line : UNITS.lines().toList()) {
            String[] fields = line.split("; ", -1);
            for (String word : fields[4].split(" ", -1)) {
                add(words, word, null, new Name(word, unit(fields[0]), 0, Use.valueOf(fields[3]), Letters.ANY));
            }
        }
        for (String line : PARTS.lines().toList()) {
            String[] fields = line.split("; ", -1);
            for (String word : fields[1].split(" ", -1)) {
                add(words, word, null, new Name(word, unit(fields[0]), -2, Use.ANY, Letters.ANY));
            }
        }
        for (String line : PREFIXES.lines().toList()) {
            String[] fields = line.split("; ", -1);
            for (String word : fields[2].split(" ", -1)) {
                add(words, word, fixed(word, fields[0], 0, Use.valueOf(fields[1]), Letters.EXACT), null);
            }
        }
        for (String line : SUFFIXES.lines().toList()) {
            String[] fields = line.split("; ", -1);
            for (String word : fields[1].split(" ", -1)) {
                Use use = word.equals("DM") || word.equals("FF") ? Use.LARGE : Use.ANY;
                add(words, word, null, fixed(word, fields[0], 0, use, Letters.EXACT));
            }
        }
        addCodes(words);
        // "euro4.4 billion", "stg585 million"
        for (String word : List.of("euro", "euros", "stg")) {
            Unit unit = unit(word.equals("stg") ? "sterling" : "euro");
            Name before = new Name(word, unit, 0, Use.SCALED, Letters.ANY);
            words.merge(word, new Word(before, null), (old, added) -> old.with(added.before(), added.after()));
        }
        return WordTable.of(words);
    }

    private static void addCodes(Map<String, Word> words) {
        for (String code : CODES.trim().split("\\s+", -1)) {
            boolean small = SMALL_CODES.contains(" " + code + " ");
            Name name = fixed(code, code, 0, Use.ANY, small ? Letters.ANY : Letters.CODE);
            add(words, code, name, name);
        }
        for (String code : RISKY_CODES.split(" ", -1)) {
            Name name = fixed(code, code, 0, Use.SCALED, Letters.CODE);
            add(words, code, name, name);
        }
        for (String code : DOUBTFUL_CODES.split(" ", -1)) {
            Name name = fixed(code, code, 0, Use.LARGE, Letters.CODE);
            add(words, code, name, name);
        }
        for (String code : REPORT_CODES.split(" ", -1)) {
            Name millions = fixed(code, code, 6, Use.ANY, Letters.CODE);
            Name thousands = fixed(code, code, 3, Use.ANY, Letters.CODE);
            add(words, "M" + code, millions, millions);
            add(words, "K" + code, thousands, thousands);
            add(words, "T" + code, thousands, thousands);
        }
        add(words, "mkr", null, new Name("mkr", unit("kr"), 6, Use.ANY, Letters.ANY));
    }

    private static void add(Map<String, Word> words, String word, @Nullable Name before, @Nullable Name after) {
        words.merge(
                word.toLowerCase(Locale.ROOT),
                new Word(before, after),
                (old, added) -> old.with(added.before(), added.after()));
    }

    private static Name fixed(String spelling, String iso, int power, Use use, Letters letters) {
        return new Name(spelling, new Unit(iso, iso, Map.of()), power, use, letters);
    }
}
