package nightdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the analyst: score, lexicon check, explain. */
class AnalystCommandsTest {
    private static final String LEXICON = """
            vendor Norvalis
              company Norvalis
              company Harbour | word; not before master
            """;
    private static final String GOLD = """
            {"id":"a","title":"Norvalis to buy Skerry for $2 billion",\
            "text":"Norvalis to buy Skerry for $2 billion\\n\\nNorvalis agreed to buy Skerry for $2 billion.",\
            "mentions":[{"start":0,"end":8,"vendor":"Norvalis"},{"start":39,"end":47,"vendor":"Norvalis"}],\
            "amounts":[{"start":27,"end":37,"value_min":2e9,"value_max":2e9,"currency":"USD","qualifier":"exact","kind":"new_commitment"},\
            {"start":73,"end":83,"value_min":2e9,"value_max":2e9,"currency":"USD","qualifier":"about","kind":"price"}],\
            "deals":[{"investors":["Norvalis"],"target":"Skerry","amount":2e9,"amount_max":2e9,"currency":"USD","qualifier":"exact",\
            "alt_amounts":[],"instrument":"acquisition","status":"announced","evidence_start":39,"evidence_end":84}],\
            "relations":[],"attributions":[],"comment_status":[{"party":"Skerry","status":"declined"}],"quotes":[]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter printed = new StringWriter();

    @BeforeEach
    void writeTheFiles() throws IOException {
        Files.createDirectories(folder.resolve("config/lexicon"));
        Files.writeString(folder.resolve("config/lexicon/own.lexicon"), LEXICON);
        Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    }

    private int run(Callable<Integer> command, String... arguments) throws Exception {
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(printed, true));
        line.parseArgs(arguments);
        int code = command.call();
        line.getOut().flush();
        return code;
    }

    private int score(String... more) throws Exception {
        String[] arguments = new String[3 + more.length];
        arguments[0] = folder.resolve("gold.jsonl").toString();
        arguments[1] = "--config";
        arguments[2] = folder.resolve("config").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(new ScoreCommand(), arguments);
    }

    @Test
    void scorePrintsOneRowAKindAndMode() throws Exception {
        assertThat(score()).isZero();
        assertThat(printed.toString().lines())
                .containsExactly(
                        "kind            mode          P      R     F1    hits  found  there",
                        "mentions        strict    1.000  1.000  1.000       2      2      2",
                        "mentions        lenient   1.000  1.000  1.000       2      2      2",
                        "amounts         strict    0.500  0.500  0.500       1      2      2",
                        "amounts         lenient   1.000  1.000  1.000       2      2      2",
                        "deals           strict    1.000  1.000  1.000       1      1      1",
                        "deals           lenient   1.000  1.000  1.000       1      1      1",
                        "comment_status  strict    0.000  0.000  0.000       0      0      1",
                        "comment_status  lenient   0.000  0.000  0.000       0      0      1",
                        "vendors         set       1.000  1.000  1.000       1      1      1",
                        "kind of amount         0.500  (1 of 2)",
                        "status of deal         1.000  (1 of 1)",
                        "instrument of deal     1.000  (1 of 1)",
                        "qualifier of deal      1.000  (1 of 1)",
                        "all investors of deal  1.000  (1 of 1)",
                        "target of deal         1.000  (1 of 1)",
                        "evidence of deal       1.000  (1 of 1)",
                        "1 article");
    }

    @Test
    void scoreListsWhatIsMissingOfAKind() throws Exception {
        assertThat(score("--errors", "COMMENT_STATUS")).isZero();
        assertThat(printed.toString().lines().findFirst())
                .contains("missed a {\"party\":\"Skerry\",\"status\":\"declined\"}");
    }

    @Test
    void scoreCountsOnlyFamiliesOfTheListBesideTheArticles() throws Exception {
        Files.writeString(folder.resolve("vendor_families.txt"), "Tuvani\n");
        assertThat(score("--json")).isZero();
        JsonNode document = JsonMapper.builder().build().readTree(printed.toString());
        assertThat(document.get("articles").asInt()).isOne();
        JsonNode mentions = document.get("kinds").get(0);
        assertThat(mentions.get("kind").asString()).isEqualTo("mentions");
        assertThat(mentions.get("found").asInt()).isZero();
        assertThat(mentions.get("there").asInt()).isEqualTo(2);
    }

    @Test
    void scoreNamesTheLineItCannotRead() throws Exception {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD + "{\"id\":\"b\"}\n");
        assertRefused(
                () -> score(),
                folder.resolve("gold.jsonl")
                        + ", line 2: has no \"text\", expected an object with both. Correct the line and run again.");
        Files.writeString(folder.resolve("gold.jsonl"), "\n");
        assertRefused(
                () -> score(),
                folder.resolve("gold.jsonl")
                        + " holds no article. Expected one JSON object with \"id\" and \"text\" a line.");
        Files.delete(folder.resolve("gold.jsonl"));
        assertRefused(
                () -> score(),
                "'" + folder.resolve("gold.jsonl") + "' does not exist. Name an existing file of annotated articles.");
    }

    @Test
    void lexiconCheckEndsWithTwoWhereThereIsAFault() throws Exception {
        String config = folder.resolve("config").toString();
        assertThat(run(new LexiconCommand.Check(), "--config", config)).isZero();
        assertThat(printed).hasToString("1 file, 0 faults, 0 notes." + System.lineSeparator());

        printed.getBuffer().setLength(0);
        Path broken = folder.resolve("broken.lexicon");
        Files.writeString(broken, "vendor Tuvani\n  company Tuvani\n  unit Tuvani\n");
        assertThat(run(new LexiconCommand.Check(), broken.toString())).isEqualTo(2);
        assertThat(printed.toString().lines())
                .containsExactly(
                        "fault: " + broken + ", line 3: 'Tuvani' of 'Tuvani' stands already in " + broken
                                + ", line 2. Remove one of the two, or part them by days.",
                        "1 file, 1 fault, 0 notes.");
    }

    @Test
    void explainTellsSentenceBySentenceWhatWasReadAndWhyNot() throws Exception {
        Path text = folder.resolve("text.txt");
        Files.writeString(
                text,
                "Norvalis to buy Skerry for $2 billion\n\nNorvalis agreed to buy Skerry for $2 billion."
                        + " Harbour master Finn Lane was not there.\n");
        assertThat(run(
                        new ExplainCommand(),
                        "--text",
                        text.toString(),
                        "--config",
                        folder.resolve("config").toString()))
                .isZero();
        assertThat(printed.toString().lines())
                .containsSequence(
                        "sentence 2 39-84: 'Norvalis agreed to buy Skerry for $2 billion.'",
                        "  name 39-47 'Norvalis': is Norvalis; the name means the vendor wherever it stands"
                                + " (mention.company.unique; company 'Norvalis', unique)",
                        "  money 73-83 '$2 billion': 2000000000 USD, exact (money.sign)")
                .containsSequence(
                        "  deal.purchase: fired deal.acquire.active",
                        "    58-61 'buy': verb, active: its subject is named")
                .contains(
                        "    not deal.acquire.active: the same deal or sum was read better elsewhere and was joined to it")
                .containsSequence(
                        "sentence 3 85-124: 'Harbour master Finn Lane was not there.'",
                        "  name 85-92 'Harbour': is not Norvalis; a word of the lexicon's 'not before' list follows"
                                + " (mention.blocked.not-before; company 'Harbour', word, not before master)",
                        "  read for: nothing; no word of deals, relations, sources or comments stands here");
    }

    @Test
    void explainRefusesWhatIsNoText() throws Exception {
        String missing = folder.resolve("none.txt").toString();
        assertRefused(
                () -> run(new ExplainCommand(), "--text", missing),
                "--text '" + missing + "' does not exist. Name an existing text file.");
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, new byte[] {'a', (byte) 0xE9, 'b'});
        assertRefused(
                () -> run(new ExplainCommand(), "--text", latin.toString()),
                latin + " is not UTF-8. Save it as UTF-8 and run again.");
    }

    private static void assertRefused(Callable<Integer> command, String message) {
        assertThatThrownBy(command::call)
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.USAGE))
                .hasMessage(message);
    }
}
