package nightdesk.reader;

/** How the reading of a file ended. */
public enum FileStatus {
    /** Read to its end; single records may have been refused. */
    OK,
    /** It broke off or made no sense from some place on: what came before was read, the rest is one refused record. */
    PARTIAL,
    /** Refused as a whole: one rejection whose record is 0. */
    QUARANTINED,
    /** It holds nothing but white space: no result at all. */
    EMPTY
}
