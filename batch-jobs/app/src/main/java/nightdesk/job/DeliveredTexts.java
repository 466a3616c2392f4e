package nightdesk.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nightdesk.article.ArticleCard;
import nightdesk.config.Wiring;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.reader.InputCursor;
import nightdesk.reader.ReadResult;
import nightdesk.store.Journal;
import nightdesk.store.JournalledRun;
import nightdesk.store.RegisteredFile;
import nightdesk.store.Vault;
import nightdesk.text.ContentKey;

/**
 * The whole texts of articles, which only the vault keeps: each file is read once more, as the run read it that registered it, with that
 * run's settings.
 */
public final class DeliveredTexts implements Function<Collection<ArticleCard>, Map<ContentKey, String>> {
    private final Path data;

    /** Of a data folder. */
    public DeliveredTexts(Path data) {
        this.data = data;
    }

    /**
     * The text of each of the articles, headline and paragraphs, by article.
     *
     * @throws NightdeskException of kind OUT_OF_BALANCE if a file is missing in the vault or does not hold an article any more
     */
    @Override
    public Map<ContentKey, String> apply(Collection<ArticleCard> articles) {
        Map<String, List<ArticleCard>> byFile = new LinkedHashMap<>();
        articles.forEach(card -> byFile.computeIfAbsent(card.source().fileSha256(), file -> new ArrayList<>())
                .add(card));
        Map<ContentKey, String> texts = new HashMap<>();
        Vault vault = new Vault(data.resolve("vault"));
        for (JournalledRun run : Journal.read(data.resolve("journal.jsonl")).published()) {
            Wiring wiring = null;
            for (RegisteredFile file : run.files()) {
                List<ArticleCard> wanted = byFile.remove(file.sha256());
                if (wanted != null) {
                    wiring = wiring != null
                            ? wiring
                            : FrozenRun.of(run, vault, true).configuration().wiring();
                    read(vault, wiring, file, wanted, texts);
                }
            }
        }
        byFile.values().stream().flatMap(List::stream).findFirst().ifPresent(DeliveredTexts::missing);
        return texts;
    }

    private static void read(
            Vault vault, Wiring wiring, RegisteredFile file, List<ArticleCard> wanted, Map<ContentKey, String> texts) {
        Set<ContentKey> open = new HashSet<>();
        wanted.forEach(card -> open.add(card.id()));
        try (InputCursor cursor = wiring.reader(wiring.settings().zone())
                .open(() -> vault.open(file.sha256()), file.path(), file.sha256())) {
            for (ReadResult result = cursor.next(); result != null && !open.isEmpty(); result = cursor.next()) {
                if (result instanceof ReadResult.Accepted accepted
                        && open.remove(accepted.article().versionKey())) {
                    texts.put(
                            accepted.article().versionKey(), accepted.article().text());
                }
            }
        }
        wanted.stream().filter(card -> open.contains(card.id())).findFirst().ifPresent(DeliveredTexts::missing);
    }

    private static void missing(ArticleCard card) {
        throw new NightdeskException(
                FaultKind.OUT_OF_BALANCE,
                card.source().place().describe() + ": article " + card.id().hex()
                        + " does not stand there in the vault's copy, expected the text that the desk read. Run 'nightdesk verify'.");
    }
}
