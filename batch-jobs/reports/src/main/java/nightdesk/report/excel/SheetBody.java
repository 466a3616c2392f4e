package nightdesk.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nightdesk.report.Wording;
import org.jspecify.annotations.Nullable;

/** The rows of one data sheet: short ones written ahead, so that their keys and widths are known; long ones when their turn comes. */
final class SheetBody {
    private final SheetPlan plan;
    private final Look look;
    private final ZoneId zone;
    private final Wording wording;
    private final RowIndex index;
    private final byte @Nullable [] written;
    private SheetLinks links;
    private final List<ColumnShape> shapes;

    private SheetBody(SheetPlan plan, Look look, ZoneId zone, Wording wording, RowIndex index) throws IOException {
        this.plan = plan;
        this.look = look;
        this.zone = zone;
        this.wording = wording;
        this.index = index;
        if (plan.isLarge()) {
            written = null;
            links = new SheetLinks();
            shapes = Stream.generate(ColumnShape::new)
                    .limit(plan.sheet().columns().size())
                    .toList();
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RowWriter writer = new RowWriter(plan, look, zone, wording, index, bytes);
            writer.writeAll();
            written = bytes.toByteArray();
            links = writer.links();
            shapes = writer.shapes();
        }
    }

    static SheetBody of(SheetPlan plan, Look look, ZoneId zone, Wording wording, RowIndex index) throws IOException {
        return new SheetBody(plan, look, zone, wording, index);
    }

    SheetPlan plan() {
        return plan;
    }

    List<ColumnShape> shapes() {
        return shapes;
    }

    /** Writes all rows; after that {@link #links()} are complete. */
    void writeTo(OutputStream out) throws IOException {
        if (written != null) {
            out.write(written);
            return;
        }
        RowWriter writer = new RowWriter(plan, look, zone, wording, index, out);
        writer.writeAll();
        links = writer.links();
    }

    SheetLinks links() {
        return links;
    }
}
