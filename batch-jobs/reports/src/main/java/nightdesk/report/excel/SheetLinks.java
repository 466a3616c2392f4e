package nightdesk.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links of one sheet: addresses as relations of the sheet's part, rows of other sheets as locations. */
final class SheetLinks {
    /** Excel holds no more in one sheet and calls a file with more damaged. */
    static final int MAX = 65_530;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = RELATIONS + "/hyperlink";

    private final List<Place> places = new ArrayList<>();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private boolean cut;

    /** A cell that leads to an address (as the id of a relation) or to the row of a key. */
    private record Place(String cell, String relation, String sheet, String key) {}

    /** False if the sheet is full of links. */
    boolean toAddress(String cell, String url) {
        if (isFull()) {
            return false;
        }
        String id = relations.computeIfAbsent(url, u -> "link" + (relations.size() + 1));
        return places.add(new Place(cell, id, "", ""));
    }

    /** False if the sheet is full of links. */
    boolean toRow(String cell, String sheet, String key) {
        return !isFull() && places.add(new Place(cell, "", sheet, key));
    }

    /** Whether some cells stayed plain text for want of room. */
    boolean isCut() {
        return cut;
    }

    /** The element of the sheet; empty if there is no link. Keys without a row lead nowhere and are left out. */
    String element(Map<String, SheetPlan> plans, RowIndex index) {
        StringBuilder out = new StringBuilder();
        for (Place place : places) {
            if (!place.relation().isEmpty()) {
                out.append("<hyperlink ref=\"")
                        .append(place.cell())
                        .append("\" r:id=\"")
                        .append(place.relation())
                        .append("\"/>");
                continue;
            }
            SheetPlan target = plans.get(place.sheet());
            int row = index.row(place.sheet(), place.key());
            if (target != null && row > 0) {
                out.append("<hyperlink ref=\"").append(place.cell()).append("\" location=\"");
                CellText.appendXml(out, target.quotedName() + "!A" + row);
                out.append("\" display=\"");
                CellText.appendXml(out, target.name());
                out.append("\"/>");
            }
        }
        return out.isEmpty() ? "" : "<hyperlinks xmlns:r=\"" + RELATIONS + "\">" + out + "</hyperlinks>";
    }

    boolean hasRelations() {
        return !relations.isEmpty();
    }

    /** The relations of the sheet's part, as elements. */
    String relationElements() {
        StringBuilder out = new StringBuilder();
        relations.forEach((url, id) -> {
            out.append("<Relationship Id=\"")
                    .append(id)
                    .append("\" Type=\"")
                    .append(TYPE)
                    .append("\" Target=\"");
            CellText.appendXml(out, url);
            out.append("\" TargetMode=\"External\"/>");
        });
        return out.toString();
    }

    private boolean isFull() {
        boolean full = places.size() >= MAX;
        cut |= full;
        return full;
    }
}
