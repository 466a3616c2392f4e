package nightdesk.reader;

import nightdesk.fault.Place;

/** Understands the bytes of one record. */
interface RecordReader<T> {
    /**
     * What a record says.
     *
     * @param bytes UTF-8, the record in {@code [from, to)}
     * @throws Refused if the record cannot be read
     */
    T read(byte[] bytes, int from, int to, Place place) throws Refused;
}
