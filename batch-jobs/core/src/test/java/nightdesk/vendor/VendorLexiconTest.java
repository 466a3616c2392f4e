package nightdesk.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;

class VendorLexiconTest {
    private static final String SMALL = """
            # a comment
            vendor Norvalis = Norvalis Cloud
              company Norvalis
              former Boreal Hosting | from 1999-01-01; to 2012-06-30
              unit Fjordline | bought; from 2019-03-01
              product Skerry | tied
              ticker NASDAQ:NRVL

            vendor Tuvani
              legal Labs, Inc
              company Tuvani, "Tuvani, Osk" | name; not after Anna; with chips
            """;

    private static VendorLexicon lexicon(String content) {
        return VendorLexicon.parse("my.lexicon", content);
    }

    private static void assertRefused(String content, String message) {
        assertThatThrownBy(() -> lexicon(content))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.USAGE))
                .hasMessage(message);
    }

    @Test
    void readsFamiliesWithTheirNames() {
        VendorLexicon lexicon = lexicon(SMALL);
        assertThat(lexicon.vendors())
                .containsExactly(new Vendor("Norvalis", "Norvalis Cloud"), new Vendor("Tuvani", "Tuvani"));
        assertThat(lexicon.aliases().stream().map(VendorAlias::text))
                .containsExactly("Norvalis", "Boreal Hosting", "Fjordline", "Skerry", "NRVL", "Tuvani", "Tuvani, Osk");
        VendorAlias tuvani = lexicon.aliases().get(5);
        assertThat(tuvani.ambiguity()).isEqualTo(Ambiguity.NAME);
        assertThat(tuvani.legalForms()).containsExactlyInAnyOrder("labs", "inc");
        assertThat(tuvani.with()).containsExactly("chips");
        assertThat(lexicon.aliases().get(4).exchanges()).containsExactly("NASDAQ");
    }

    @Test
    void knowsTheFamilyOfAPartyAsWrittenOnItsDay() {
        VendorLexicon lexicon = lexicon(SMALL);
        assertThat(lexicon.vendorNamed("the Norvalis Corporation", null))
                .map(Vendor::id)
                .contains("Norvalis");
        assertThat(lexicon.vendorNamed("NORVALIS, Inc.", null)).map(Vendor::id).contains("Norvalis");
        assertThat(lexicon.vendorNamed("Boreal Hosting", LocalDate.of(2010, 5, 1)))
                .map(Vendor::id)
                .contains("Norvalis");
        assertThat(lexicon.vendorNamed("Boreal Hosting", null)).isEmpty();
        assertThat(lexicon.vendorNamed("Fjordline", LocalDate.of(2018, 5, 1))).isEmpty();
        assertThat(lexicon.vendorNamed("Skerry", null))
                .as("a product is no party")
                .isEmpty();
        assertThat(lexicon.vendorNamed("Norvalis Bakery", null)).isEmpty();
        assertThat(lexicon.vendorNamed(" ", null)).isEmpty();
    }

    @Test
    void aLaterFileReplacesAFamilyOrAddsToIt() {
        VendorLexicon later = lexicon(
                "vendor + Norvalis\n  product Lantern\nvendor Tuvani = Tuvani SA\n  company Tuvani\nnever Tuvani Bay\n");
        VendorLexicon merged = lexicon(SMALL).mergedWith(later);
        assertThat(merged.vendors())
                .containsExactly(new Vendor("Norvalis", "Norvalis Cloud"), new Vendor("Tuvani", "Tuvani SA"));
        assertThat(merged.aliases().stream().map(VendorAlias::text))
                .containsExactly("Norvalis", "Boreal Hosting", "Fjordline", "Skerry", "NRVL", "Lantern", "Tuvani");
        assertThat(merged.phrases().longestIn("Tuvani Bay").end(0)).isEqualTo(10);
    }

    @Test
    void readsAUsersOwnWatchList() {
        VendorLexicon list = VendorLexicon.watchList(
                "mine.csv",
                "family;alias;kind\nOur Rival;Acmelon\nOur Rival;\"Acme; Lon\";unit;tied\nOur Rival;LSE:ACM;ticker\n\n# end\n");
        assertThat(list.vendors()).containsExactly(new Vendor("Our Rival", "Our Rival"));
        assertThat(list.aliases().stream()
                        .map(a -> a.text() + "/" + a.kind().word() + "/"
                                + a.ambiguity().word()))
                .containsExactly("Acmelon/company/unique", "Acme; Lon/unit/tied", "ACM/ticker/unique");
        assertThat(lexicon("vendor Our Rival\n  company Old\n").mergedWith(list).aliases())
                .hasSize(4);
        assertThatThrownBy(() -> VendorLexicon.watchList("mine.csv", "A;B\nA\n"))
                .hasMessage("mine.csv, line 2: found 1 cells. Write family;alias or family;alias;kind;ambiguity.");
        assertThatThrownBy(() -> VendorLexicon.watchList("mine.csv", "A;B;prodct\n"))
                .hasMessage(
                        "mine.csv, line 1: kind 'prodct' is unknown. Did you mean 'product'? Known: company, former, unit, product, ticker.");
    }

    @Test
    void tellsFileLineAndRemedyOfAFault() {
        assertRefused(
                "vendor A\n  compny B\n",
                "my.lexicon, line 2: line starts with 'compny', which is unknown; a line of a block says what its names are."
                        + " Did you mean 'company'? Known: legal, company, former, unit, product, ticker.");
        assertRefused(
                "\nvendr A\n",
                "my.lexicon, line 2: line starts with 'vendr', which is unknown; a block or a list starts in the first column."
                        + " Did you mean 'vendor'? Known: vendor, never.");
        assertRefused(
                "  company B\n", "my.lexicon, line 1: 'company B' stands outside a block. Start one with 'vendor ID'.");
        assertRefused(
                "vendor A\n  company B | tide\n",
                "my.lexicon, line 2: property 'tide', which is unknown; properties are parted by ';'. Did you mean 'tied'? Known: unique,"
                        + " name, word, common, tied, beside, from, to, dated only, bought, plural, not before, not after, with.");
        assertRefused("vendor A\n  company B | from\n", "my.lexicon, line 2: property 'from' has no value.");
        assertRefused(
                "vendor A\n  company B | tied yes\n",
                "my.lexicon, line 2: property 'tied' takes no value, but 'yes' follows it.");
        assertRefused(
                "vendor A\n  company B | from 31/12/2019\n",
                "my.lexicon, line 2: '31/12/2019' is no day. Write it as 2018-10-26.");
        assertRefused(
                "vendor A\n  company B | from 2020-01-02; to 2020-01-01\n",
                "my.lexicon, line 2: 'to 2020-01-01' is before 'from 2020-01-02'.");
        assertRefused(
                "vendor A\n  ticker ABC\n",
                "my.lexicon, line 2: ticker 'ABC' names no exchange. Write it as 'NASDAQ:ABCD'.");
        assertRefused(
                "vendor A\n  company !x\n", "my.lexicon, line 2: name '!x' does not start with a letter or digit.");
        assertRefused(
                "vendor A\n  company\n",
                "my.lexicon, line 2: 'company' is followed by nothing. Name at least one after it.");
        assertRefused("vendor A\n  company | tied\n", "my.lexicon, line 2: 'company' names nothing before the '|'.");
        assertRefused(
                "vendor\n",
                "my.lexicon, line 1: 'vendor' is followed by nothing. Write 'vendor ID' or 'vendor ID = Display name'.");
        assertRefused(
                "vendor A\n  company A\nvendor A\n",
                "my.lexicon, line 3: vendor 'A' has a block in this file already. Put all its names into one.");
    }

    @Test
    void theShippedLexiconNamesEveryFamilyOnceAndFindsItsOwnParties() throws IOException {
        VendorLexicon shipped = VendorLexicon.parse(
                "vendors.lexicon", Files.readString(Path.of("../../config/lexicon/vendors.lexicon")));
        assertThat(shipped.vendors()).hasSizeGreaterThanOrEqualTo(113).doesNotHaveDuplicates();
        assertThat(List.of(
                        "Microsoft Corp",
                        "Amazon.com, Inc.",
                        "Google LLC",
                        "Walt Disney Co",
                        "AT&T Inc.",
                        "Salesforce.com"))
                .extracting(
                        name -> shipped.vendorNamed(name, null).map(Vendor::id).orElse("?"))
                .containsExactly("Microsoft", "Amazon", "Alphabet", "Disney", "AT&T", "Salesforce");
    }
}
