package nightdesk.reader;

/** How the reading of a file ended. */
public enum FileStatus {
    /** Read to its end; single records may have been refused. */
    OK,
    /** It broke off or made no sense from some place on: what came before was read, the rest is one refused record. */
    PARTIAL,
    /** Nothing of it could be used: refused as a whole by one rejection whose record is 0, or record by record. */
    QUARANTINED,
    /** It holds nothing but white space: no result at all. */
    EMPTY
}
