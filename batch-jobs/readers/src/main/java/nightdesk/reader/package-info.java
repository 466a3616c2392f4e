/**
 * Export files in, articles and rejections out.
 *
 * <p>Entry: {@link nightdesk.reader.InputReader}. It opens a file, or a copy of one from a stream, as an {@link nightdesk.reader.InputCursor}:
 *
 * <pre>{@code
 * ReadSettings settings = new ReadSettings(Profiles.from(configFolder.resolve("profiles")), ReadLimits.standard(), deskZone);
 * try (InputCursor cursor = new InputReader(settings).open(path, "wires/a.csv", sha256)) {
 *     cursor.skip(alreadyRead);                    // to resume: how many results were taken before
 *     for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
 *         switch (result) {
 *             case ReadResult.Accepted(Article article) -> ...
 *             case ReadResult.Rejected(Rejection rejection) -> ...
 *         }
 *     }
 *     cursor.parts();                              // per file and member: type, encoding, status, read = accepted + rejected, bytes
 * }
 * }</pre>
 *
 * <p>The same bytes give the same results in the same order, whenever and wherever they are read. Nothing is thrown for what a file holds: a
 * damaged record costs itself, a damaged container costs itself. A format finds records with a {@code RecordCutter} and understands each
 * with a {@code RecordReader}; {@code ArticleMaker} judges the fields and names the record, whatever the format.
 */
@NullMarked
package nightdesk.reader;

import org.jspecify.annotations.NullMarked;
