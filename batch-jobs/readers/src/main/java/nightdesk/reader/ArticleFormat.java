package nightdesk.reader;

import java.io.InputStream;

/**
 * One way in which articles are written into a file. To add one: a class, a line in {@link ArticleFormats}, a folder of fixtures; the
 * contract test finds the folder.
 */
interface ArticleFormat {
    /** Whether this format can read a file that begins so. The content decides; the name breaks ties. */
    boolean recognizes(FileHead head, ReadSettings settings);

    /**
     * The records of a file.
     *
     * @param in the decompressed file from its first byte; closed by the caller
     * @param head what {@link #recognizes} saw
     * @param origin where the file stands and how it is to be read
     */
    ArticleCursor open(InputStream in, FileHead head, Origin origin);
}
