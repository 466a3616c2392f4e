package nightdesk.report.excel;

import nightdesk.report.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets print: one page wide, the edition and the page in the foot. */
final class PageSetup {
    private PageSetup() {}

    static void apply(XSSFSheet sheet, PaperSize paper, boolean landscape, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(
                switch (paper) {
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                    case LETTER -> PrintSetup.LETTER_PAPERSIZE;
                });
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.5);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.5);
        // An ampersand begins a code in feet; two of them print one.
        sheet.getFooter().setLeft("&8" + footer.replace("&", "&&"));
        sheet.getFooter().setRight("&8&A · &P / &N");
    }
}
