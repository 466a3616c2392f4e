package nightdesk.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.NameKinds;
import nightdesk.vendor.LexiconCheck.Finding;
import nightdesk.vendor.LexiconCheck.Source;
import org.junit.jupiter.api.Test;

class LexiconCheckTest {
    private static List<Finding> check(String... contents) {
        List<Source> files = new ArrayList<>();
        for (String content : contents) {
            files.add(new Source((files.size() + 1) + ".lexicon", content));
        }
        return LexiconCheck.of(files, Set.of("lantern", "harbour")::contains);
    }

    private static Finding fault(String message) {
        return new Finding(true, message);
    }

    @Test
    void theShippedLexiconHasNoFault() throws IOException {
        List<Source> files = new ArrayList<>();
        for (String name : List.of("sample.lexicon", "vendors.lexicon")) {
            files.add(new Source(
                    name, Files.readString(Path.of("../../config/lexicon").resolve(name))));
        }
        assertThat(LexiconCheck.of(files, NameKinds::isEverydayWord)).isEmpty();
    }

    @Test
    void namesEveryLineThatCannotBeReadAndGoesOn() {
        assertThat(check("""
                vendor Norvalis
                  compny Norvalis
                  company Norvalis | from yesterday
                vendor
                  company Lost
                vendor Tuvani
                  company Tuvani
                """))
                .containsExactly(
                        fault(
                                "1.lexicon, line 2: line starts with 'compny', which is unknown; a line of a block says what its"
                                        + " names are. Did you mean 'company'? Known: legal, company, former, unit, product, ticker."),
                        fault("1.lexicon, line 3: 'yesterday' is no day. Write it as 2018-10-26."),
                        fault(
                                "1.lexicon, line 4: 'vendor' is followed by nothing. Write 'vendor ID' or 'vendor ID = Display"
                                        + " name'."));
    }

    @Test
    void findsANameThatStandsTwice() {
        assertThat(check("vendor Norvalis\n  company Norvalis\n  product Skerry, Fjord\n  unit Fjord\n"))
                .containsExactly(fault(
                        "1.lexicon, line 4: 'Fjord' of 'Norvalis' stands already in 1.lexicon, line 3. Remove one of the two,"
                                + " or part them by days."));
        assertThat(check("vendor Norvalis\n  company Norvalis\n", "vendor + Norvalis\n  unit Norvalis\n"))
                .containsExactly(fault(
                        "2.lexicon, line 2: 'Norvalis' of 'Norvalis' stands already in 1.lexicon, line 2. Remove one of the two,"
                                + " or part them by days."));
    }

    @Test
    void findsANameOfTwoFamiliesOnTheSameDays() {
        String two = "vendor Norvalis\n  unit Fjord | to 2012-06-30\nvendor Tuvani\n  company Fjord | from %s%s\n";
        assertThat(check(two.formatted("2012-07-01", ""))).isEmpty();
        assertThat(check(two.formatted("2012-06-30", "; tied")))
                .as("it counts only where its family is named")
                .isEmpty();
        assertThat(check(two.formatted("2012-06-30", "")))
                .containsExactly(fault(
                        "1.lexicon, line 4: 'Fjord' of 'Tuvani' is a name of 'Norvalis' in 1.lexicon, line 2 too, on the same"
                                + " days. Give them days with 'from' and 'to', or mark the lesser one 'tied'."));
        assertThat(check("vendor A\n  ticker NYSE:FJD\nvendor B\n  ticker XETRA:FJD\n"))
                .as("symbols of two exchanges")
                .isEmpty();
    }

    @Test
    void findsACommonWordThatNothingGuards() {
        assertThat(check("vendor Lantern\n  company Lantern\n"))
                .containsExactly(fault(
                        "1.lexicon, line 2: 'Lantern' of 'Lantern' is a common word too, but counts wherever it stands."
                                + " Mark it 'name', 'word' or 'common', and say with 'not before' and 'not after' what makes it"
                                + " another thing."));
        assertThat(check("vendor Lantern\n  company Lantern | word\n"))
                .containsExactly(
                        fault(
                                "1.lexicon, line 2: 'Lantern' of 'Lantern' is marked 'word', but nothing tells it from the word."
                                        + " Add 'not before', 'not after' or 'with', or a line 'never' with the names that contain it."));
        assertThat(check("vendor Lantern\n  company Lantern | word; not before light\n"))
                .isEmpty();
        assertThat(check("vendor Lantern\n  company Lantern | word\nnever Lantern Festival\n"))
                .isEmpty();
        assertThat(check("vendor Lantern\n  company Lantern Systems, LANTERN\n"))
                .as("two words, and an acronym")
                .isEmpty();
    }

    @Test
    void notesABlockThatALaterFileReplaces() {
        assertThat(check("vendor Norvalis\n  company Norvalis\n", "vendor Norvalis\n  company Norvalis\n"))
                .containsExactly(new Finding(
                        false,
                        "vendor 'Norvalis': a later file replaces the block around 1.lexicon, line 2. If its names should stay,"
                                + " write 'vendor + Norvalis' in the later file."));
    }

    @Test
    void readsWatchListsToo() {
        List<Source> files = List.of(
                new Source("a.lexicon", "vendor Norvalis\n  company Norvalis\n"),
                new Source("own.csv", "family;alias\nNorvalis;Norvalis\nTuvani;Tuvani;unitt\nTuvani;Harbour\n"));
        assertThat(LexiconCheck.of(files, Set.of("harbour")::contains))
                .containsExactly(
                        fault(
                                "own.csv, line 3: kind 'unitt' is unknown. Did you mean 'unit'? Known: company, former, unit,"
                                        + " product, ticker."),
                        fault(
                                "own.csv, line 2: 'Norvalis' of 'Norvalis' stands already in a.lexicon, line 2. Remove one of the"
                                        + " two, or part them by days."),
                        fault(
                                "own.csv, line 4: 'Harbour' of 'Tuvani' is a common word too, but counts wherever it stands. Mark"
                                        + " it 'name', 'word' or 'common', and say with 'not before' and 'not after' what makes it another"
                                        + " thing."));
    }
}
