package nightdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;
import nightdesk.article.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts crowded with cues, names and marks. The limit is generous: what is not linear takes minutes. */
class CrowdedTextTest {
    private static final ExtractionEngine ENGINE = CaseFiles.engine();

    static Stream<String> texts() {
        return Stream.of(
                "(".repeat(1_000_000),
                "([<".repeat(150_000) + ">])".repeat(150_000),
                "7".repeat(200_000),
                "$1 ".repeat(5_000),
                "Acme bought Bolt, which sold Coil to Dunn for $5 million, and ".repeat(12_000),
                "\"We will buy it,\" he said. ".repeat(30_000),
                "\" ".repeat(200_000),
                "Microsoft and Oracle and Intel and ".repeat(20_000),
                "A B C D E F G H I J K L M N O P ".repeat(20_000),
                "Deal for $5 million (Acme) to buy\n".repeat(20_000),
                "said that it said that it said that ".repeat(20_000),
                "ACME BUYS BOLT FOR $5 MILLION ".repeat(20_000),
                ", a maker of, which, the, who, ".repeat(20_000),
                "(ABC) (ABC) Alpha Beta Corp. ".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadInLinearTime(String text) {
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(ENGINE.factsIn(ArticleText.of(text, null, "", "en")))
                        .isNotNull());
    }
}
