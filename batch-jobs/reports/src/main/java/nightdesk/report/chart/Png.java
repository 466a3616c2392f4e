package nightdesk.report.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG (RFC 2083) with nothing in it but the pixels: no time, no program name. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte COLOUR_RGB = 2;

    private Png() {}

    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer head = ByteBuffer.allocate(13);
        head.putInt(image.getWidth()).putInt(image.getHeight()).put((byte) 8).put(COLOUR_RGB);
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", deflated(scanlines(image)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each line after its filter byte; filter 2 ("up") makes the flat areas of charts zeros. */
    private static byte[] scanlines(BufferedImage image) {
        int width = image.getWidth();
        byte[] lines = new byte[image.getHeight() * (1 + 3 * width)];
        int[] above = new int[width];
        int[] line = new int[width];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            lines[at++] = 2;
            for (int x = 0; x < width; x++) {
                lines[at++] = (byte) ((line[x] >> 16) - (above[x] >> 16));
                lines[at++] = (byte) ((line[x] >> 8) - (above[x] >> 8));
                lines[at++] = (byte) (line[x] - above[x]);
            }
            int[] done = above;
            above = line;
            line = done;
        }
        return lines;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
