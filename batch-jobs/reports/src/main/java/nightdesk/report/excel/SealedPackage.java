package nightdesk.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/**
 * The final file: the parts that POI built, the rows and links of the data sheets put into theirs, every entry with one fixed time. Data
 * sheets are the second sheet and those after it.
 */
final class SealedPackage {
    /** Not the first day of DOS time: for that one Java adds a field that depends on the machine's zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String ROWS_END = "</sheetData>";
    private static final String RELATIONS_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String RELATIONS_END = "</Relationships>";

    private final byte[] structure;
    private final List<SheetBody> bodies;
    private final Map<String, SheetPlan> plans;
    private final RowIndex index;

    SealedPackage(byte[] structure, List<SheetBody> bodies, Map<String, SheetPlan> plans, RowIndex index) {
        this.structure = structure;
        this.bodies = bodies;
        this.plans = plans;
        this.index = index;
    }

    void writeTo(OutputStream out) throws IOException {
        Map<String, byte[]> parts = parts();
        // Speed before size: the rows compress to a tenth in either case.
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED + 1);
        List<String> late = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            int body = bodyOf(name, "xl/worksheets/sheet", ".xml");
            if (body >= 0) {
                begin(zip, name);
                sheet(zip, new String(part.getValue(), StandardCharsets.UTF_8), bodies.get(body));
                zip.closeEntry();
            } else if (bodyOf(name, "xl/worksheets/_rels/sheet", ".xml.rels") >= 0) {
                late.add(name);
            } else {
                begin(zip, name);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        relations(zip, parts, late);
        zip.finish();
    }

    private void sheet(ZipOutputStream zip, String xml, SheetBody body) throws IOException {
        int rowsEnd = xml.indexOf(ROWS_END);
        int tail = firstOf(xml, rowsEnd, "<printOptions", "<pageMargins");
        zip.write(withDimension(xml.substring(0, rowsEnd), body.plan()).getBytes(StandardCharsets.UTF_8));
        body.writeTo(zip);
        zip.write(xml.substring(rowsEnd, tail).getBytes(StandardCharsets.UTF_8));
        zip.write(body.links().element(plans, index).getBytes(StandardCharsets.UTF_8));
        zip.write(xml.substring(tail).getBytes(StandardCharsets.UTF_8));
    }

    /** POI knows only the rows above the data. */
    private static String withDimension(String head, SheetPlan plan) {
        int start = head.indexOf("<dimension ref=\"");
        int end = head.indexOf("\"/>", start);
        if (start < 0 || end < 0) {
            return head;
        }
        String last = CellReference.convertNumToColString(plan.sheet().columns().size() - 1) + plan.lastRow();
        return head.substring(0, start) + "<dimension ref=\"A1:" + last + head.substring(end);
    }

    private void relations(ZipOutputStream zip, Map<String, byte[]> parts, List<String> late) throws IOException {
        for (int i = 0; i < bodies.size(); i++) {
            String name = "xl/worksheets/_rels/sheet" + (i + 2) + ".xml.rels";
            if (!late.contains(name) && !bodies.get(i).links().hasRelations()) {
                continue;
            }
            String known = late.contains(name)
                    ? new String(parts.get(name), StandardCharsets.UTF_8)
                    : RELATIONS_HEAD + RELATIONS_END;
            int end = known.lastIndexOf(RELATIONS_END);
            begin(zip, name);
            zip.write((known.substring(0, end) + bodies.get(i).links().relationElements() + RELATIONS_END)
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private int bodyOf(String name, String prefix, String suffix) {
        if (!name.startsWith(prefix) || !name.endsWith(suffix)) {
            return -1;
        }
        String number = name.substring(prefix.length(), name.length() - suffix.length());
        boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        int body = digits ? Integer.parseInt(number) - 2 : -1;
        return body < bodies.size() ? body : -1;
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(structure), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static int firstOf(String xml, int from, String... candidates) {
        int first = xml.length();
        for (String candidate : candidates) {
            int at = xml.indexOf(candidate, from);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return first;
    }
}
