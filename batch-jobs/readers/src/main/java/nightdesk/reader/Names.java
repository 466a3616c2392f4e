package nightdesk.reader;

/** Names of columns and keys as they are compared: letters and digits only, lower case, so that "Publication Date" is publication_date. */
final class Names {
    private Names() {}

    static String folded(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
