package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The UTF-8 form of a file in another encoding. What is malformed in it becomes U+FFFD. */
final class Utf8InputStream extends InputStream {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private final ByteBuffer raw = ByteBuffer.allocate(32 * 1024).flip();
    private final CharBuffer chars = CharBuffer.allocate(32 * 1024).flip();
    private final ByteBuffer utf8 = ByteBuffer.allocate(96 * 1024 + 16).flip();
    private boolean ended;

    Utf8InputStream(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!utf8.hasRemaining()) {
            if (ended) {
                return -1;
            }
            convert();
        }
        int count = Math.min(length, utf8.remaining());
        utf8.get(into, at, count);
        return count;
    }

    private void convert() throws IOException {
        raw.compact();
        int read = in.read(raw.array(), raw.position(), raw.remaining());
        raw.position(raw.position() + Math.max(0, read));
        raw.flip();
        ended = read < 0;
        chars.compact();
        decoder.decode(raw, chars, ended);
        if (ended) {
            decoder.flush(chars);
        }
        chars.flip();
        utf8.clear();
        encoder.encode(chars, utf8, ended);
        if (ended) {
            encoder.flush(utf8);
        }
        utf8.flip();
    }
}
