package nightdesk.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.DataSheet;
import nightdesk.report.Legible;
import nightdesk.report.PaperSize;
import nightdesk.report.ReportWriter;
import nightdesk.report.TemplateFolder;
import nightdesk.report.Theme;
import nightdesk.report.Wording;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook. POI builds its structure in memory: styles, first sheet, heads, tables, charts, properties. Rows of data sheets never
 * become objects of POI: they stream into the file as they come, so that a hundred thousand cost seconds of nobody's time and no temporary
 * file holds them.
 */
public final class WorkbookReportWriter implements ReportWriter {
    private static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String THEME_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";

    private final TemplateFolder templates;
    private final PaperSize paper;

    public WorkbookReportWriter(TemplateFolder templates, PaperSize paper) {
        this.templates = templates;
        this.paper = paper;
    }

    @Override
    public String fileName() {
        return "briefing.xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Briefing briefing, OutputStream out) throws IOException {
        Wording wording = Wording.of(templates, briefing.language());
        Theme theme = Theme.LIGHT;
        ZoneId zone = briefing.edition().zone();
        SheetNames names = new SheetNames();
        String brief = names.next(wording.get("workbook.brief"));
        Map<String, SheetPlan> plans = plans(briefing, wording, names);
        RowIndex index = new RowIndex();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            addTheme(workbook);
            Look look = new Look(workbook, theme);
            List<SheetBody> bodies = new ArrayList<>();
            for (SheetPlan plan : plans.values()) {
                bodies.add(SheetBody.of(plan, look, zone, wording, index));
            }
            XSSFSheet first = workbook.createSheet(brief);
            String footer = Legible.of(
                    briefing.masthead().title() + " · " + briefing.masthead().date());
            DataSheets sheets = new DataSheets(workbook, look, theme, wording, paper, footer);
            for (SheetBody body : bodies) {
                sheets.add(body.plan(), body.shapes());
            }
            SheetPlan evidence = plans.get(EvidenceSheet.ID);
            new BriefSheet(
                            first,
                            briefing,
                            look,
                            theme,
                            wording,
                            plans,
                            index,
                            evidence == null ? brief : evidence.name())
                    .fill(paper, footer);
            workbook.setActiveSheet(0);
            describe(workbook, briefing);
            look.close();
            ByteArrayOutputStream structure = new ByteArrayOutputStream(1 << 16);
            workbook.write(structure);
            new SealedPackage(structure.toByteArray(), bodies, plans, index).writeTo(out);
        }
    }

    /** Plans by the id of their sheet, in the order of the workbook. */
    private static Map<String, SheetPlan> plans(Briefing briefing, Wording wording, SheetNames names) {
        List<DataSheet> sheets = new ArrayList<>(briefing.sheets());
        if (!briefing.footnotes().isEmpty()) {
            sheets.add(EvidenceSheet.of(briefing, wording));
        }
        Map<String, SheetPlan> plans = new LinkedHashMap<>();
        for (DataSheet sheet : sheets) {
            String table = "T" + (plans.size() + 1) + "_" + sheet.id().replaceAll("[^A-Za-z0-9]", "_");
            plans.put(sheet.id(), SheetPlan.of(sheet, names.next(sheet.title()), table));
        }
        return plans;
    }

    /** A new workbook of POI has no theme, and charts that name theme colours stay blank in some programs. */
    private void addTheme(XSSFWorkbook workbook) throws IOException {
        try {
            PackagePart part = workbook.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/xl/theme/theme1.xml"), THEME_TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(templates.bytes("workbook/theme1.xml"));
            }
            workbook.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, THEME_RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The name of the theme's part is valid", e);
        }
    }

    private static void describe(XSSFWorkbook workbook, Briefing briefing) {
        var core = workbook.getProperties().getCoreProperties();
        Date closedAt = Date.from(briefing.edition().window().closedAt());
        core.setTitle(Legible.of(
                briefing.masthead().title() + ", " + briefing.masthead().date()));
        core.setCreator("Nightdesk");
        core.setSubjectProperty(Legible.of(briefing.masthead().audience()));
        core.setCreated(Optional.of(closedAt));
        core.setModified(Optional.of(closedAt));
        workbook.getProperties().getExtendedProperties().setApplication("Nightdesk");
    }
}
