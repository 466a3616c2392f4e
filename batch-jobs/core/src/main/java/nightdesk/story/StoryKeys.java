package nightdesk.story;

import java.util.List;
import nightdesk.article.ArticleKeys;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Keys by which equal headlines and equal texts are found, whatever their case, quotes and spaces. */
public final class StoryKeys {
    /** Headlines of fewer words ("Morning briefing") return under other news. */
    static final int LEAST_HEADLINE_WORDS = 4;

    /** Shorter bodies (a caption, "Read more") are no text that outlets would share. */
    static final int LEAST_BODY_CHARS = 120;

    private StoryKeys() {}

    /** Key of a headline; null if it has fewer than four words. */
    public static @Nullable ContentKey headline(String headline) {
        return words(headline) < LEAST_HEADLINE_WORDS ? null : ArticleKeys.textKey(headline);
    }

    /** Key of a body; null if it has fewer than 120 characters. */
    public static @Nullable ContentKey body(List<String> paragraphs) {
        String body = String.join(" ", paragraphs);
        return body.length() < LEAST_BODY_CHARS ? null : ArticleKeys.textKey(body);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            // A script without spaces needs no four words: every ideograph counts as one.
            if (letter && (!inside || Character.isIdeographic(text.charAt(i)))) {
                words++;
            }
            inside = letter;
        }
        return words;
    }
}
