package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nightdesk.article.Article;
import nightdesk.fault.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places count in the bytes of the file as it lies there, whatever its encoding. */
class EncodingTest {
    private static final String TABLE = "id,title,body\r\n1,Über “uns” 🙂,„Gut“\r\n2,Zwei €,x\r\n";
    private static final String LINES =
            "{\"id\":\"1\",\"title\":\"Über 🙂\",\"text\":\"x\"}\n{\"id\":\"2\",\"title\":\"Zwei\",\"text\":\"€\"}\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,    false",
        "UTF-8,    true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "UTF-32LE, true",
        "UTF-32BE, true",
        "UTF-32LE, false"
    })
    void findsEveryRecordAtItsBytes(String name, boolean mark) {
        Charset charset = Charset.forName(name);
        for (String text : new String[] {TABLE, LINES}) {
            byte[] bytes = encoded(text, charset, mark);
            Reading reading = Reading.of(bytes, text.equals(TABLE) ? "a.csv" : "a.jsonl");
            assertThat(reading.articles()).extracting(Article::guid).containsExactly("1", "2");
            assertThat(reading.file().type().encoding()).isEqualTo(name);
            assertThat(reading.file().type().encodingGuessed()).isFalse();
            assertThat(reading.file().bytesCovered()).isEqualTo(bytes.length);
            for (Article article : reading.articles()) {
                Place place = article.source().place();
                String record = new String(bytes, (int) place.byteOffset(), (int) place.byteLength(), charset);
                assertThat(record).contains(article.headline());
                assertThat(text.lines().toList()).contains(record);
            }
        }
    }

    @Test
    void refusesARecordWithBytesThatMeanNothingInItsEncoding() {
        byte[] bytes = encoded("id,title,body\n1,Good,x\n2,Bad ?,x\n", StandardCharsets.UTF_16LE, true);
        int at = bytes.length - 8;
        bytes[at] = 0;
        bytes[at + 1] = (byte) 0xDC;
        Reading reading = Reading.of(bytes, "a.csv");
        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.rejection().message())
                .isEqualTo(
                        "a.csv, record 2: the record holds bytes that mean nothing in UTF-16LE, the file's encoding. The record was rejected; the run continues.");
    }

    @Test
    void readsAFeedInTheEncodingItDeclares() {
        String feed =
                "<?xml version='1.0' encoding='%s'?><rss><channel><title>F</title>\n<item><title>%s</title></item></channel></rss>";
        for (String[] declared : new String[][] {
            {"ISO-8859-15", "5 € für Œuvre"}, {"gb2312", "微软投资"}, {"Shift_JIS", "日本語"}, {"windows-1251", "Новости"}
        }) {
            Charset charset = Charset.forName(declared[0]);
            byte[] bytes = String.format(feed, declared[0], declared[1]).getBytes(charset);
            Reading reading = Reading.of(bytes, "f.xml");
            assertThat(reading.article().headline()).isEqualTo(declared[1]);
            Place place = reading.article().source().place();
            assertThat(new String(bytes, (int) place.byteOffset(), (int) place.byteLength(), charset))
                    .isEqualTo("<item><title>" + declared[1] + "</title></item>");
        }
    }

    @Test
    void guessesWindows1252OnlyForTextsThatLookLikeIt() {
        assertThat(Reading.of("Café\nDéjà vu, „sagt“ er.".getBytes(TextEncoding.WINDOWS_1252), "a.txt")
                        .file()
                        .type())
                .isEqualTo(new FileType("txt", null, "windows-1252", true));
        assertThat(Reading.of("{\"title\":\"Café\"}\n".getBytes(TextEncoding.WINDOWS_1252), "a.jsonl")
                        .rejection()
                        .reason())
                .hasToString("ENCODING");
        assertThat(Reading.of("Über\nund \u00ff".getBytes(StandardCharsets.ISO_8859_1), "a.txt")
                        .rejection()
                        .reason())
                .hasToString("ENCODING");
    }

    private static byte[] encoded(String text, Charset charset, boolean mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (mark) {
            out.writeBytes("\uFEFF".getBytes(charset));
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }
}
