package nightdesk.article;

/** What the provider says of the article (IPTC pubStatus). */
public enum PublicationStatus {
    USABLE,
    WITHHELD,
    CANCELED
}
