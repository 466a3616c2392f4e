package nightdesk.reader;

/** The key of an outlet as people write it in a list: the same key that its articles have. */
public final class OutletKeys {
    private OutletKeys() {}

    /** Registrable domain of a domain or an address; else the normalised name; empty for a blank one. */
    public static String of(String written) {
        String plain = written.strip();
        boolean domain = plain.indexOf('.') > 0 && plain.chars().noneMatch(Character::isWhitespace);
        WebAddress site = WebAddress.of(domain && !plain.contains("://") ? "https://" + plain : plain);
        return site == null
                ? ArticleMaker.keyOfName(plain)
                : PublicSuffixes.packaged().registrableDomain(site.host());
    }
}
