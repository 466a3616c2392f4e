package nightdesk.reader;

import nightdesk.article.Article;
import nightdesk.fault.Place;

/** Understands the bytes of one record. */
interface RecordReader {
    /**
     * The article of a record.
     *
     * @param bytes UTF-8, the record in {@code [from, to)}
     * @throws Refused if the record cannot be read
     */
    Article read(byte[] bytes, int from, int to, Place place) throws Refused;
}
