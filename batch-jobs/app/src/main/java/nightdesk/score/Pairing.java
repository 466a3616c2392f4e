package nightdesk.score;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Pairs annotations with answers one to one, as many as can be: the augmenting paths of Kuhn. */
final class Pairing {
    private static final int MOST = 4000;

    /** For every answer the number of its annotation, -1 without one. */
    private final int[] annotationOf;

    private final boolean[][] fits;

    private Pairing(boolean[][] fits, int answers) {
        this.fits = fits;
        this.annotationOf = new int[answers];
        Arrays.fill(annotationOf, -1);
    }

    /** Whether an annotation and an answer mean the same. */
    @FunctionalInterface
    interface Fit {
        boolean holds(int annotation, int answer);
    }

    static Pairing of(int annotations, int answers, Fit fit) {
        if (annotations > MOST || answers > MOST) {
            throw new IllegalArgumentException("An article holds at most " + MOST + " annotations of a kind");
        }
        boolean[][] fits = new boolean[annotations][answers];
        for (int i = 0; i < annotations; i++) {
            for (int j = 0; j < answers; j++) {
                fits[i][j] = fit.holds(i, j);
            }
        }
        Pairing pairing = new Pairing(fits, answers);
        for (int i = 0; i < annotations; i++) {
            pairing.place(i, new boolean[answers]);
        }
        return pairing;
    }

    private boolean place(int annotation, boolean[] seen) {
        for (int j = 0; j < annotationOf.length; j++) {
            if (fits[annotation][j] && !seen[j]) {
                seen[j] = true;
                if (annotationOf[j] < 0 || place(annotationOf[j], seen)) {
                    annotationOf[j] = annotation;
                    return true;
                }
            }
        }
        return false;
    }

    /** Number of pairs. */
    int size() {
        return (int) Arrays.stream(annotationOf).filter(i -> i >= 0).count();
    }

    /** The annotation an answer is paired with; -1 without one. */
    int annotationOf(int answer) {
        return annotationOf[answer];
    }

    /** Whether an annotation has an answer. */
    boolean isAnswered(int annotation) {
        IntPredicate same = i -> i == annotation;
        return Arrays.stream(annotationOf).anyMatch(same);
    }
}
