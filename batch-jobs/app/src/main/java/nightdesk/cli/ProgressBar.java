package nightdesk.cli;

import java.io.PrintWriter;
import java.util.List;
import nightdesk.job.Progress;

/** One line on a terminal that shows the step and how far it is. */
final class ProgressBar implements Progress {
    private static final List<String> STEPS = List.of(
            "scan",
            "read",
            "register",
            "extract",
            "balance",
            "stories",
            "ledger",
            "metrics",
            "compose",
            "render",
            "publish");
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private String step = "";
    private int lastCells = -1;

    ProgressBar(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void step(String name) {
        step = name;
        lastCells = -1;
        draw(0, 1);
    }

    @Override
    public synchronized void advance(long done, long total) {
        draw(done, Math.max(1, total));
    }

    @Override
    public synchronized void end() {
        out.print("\r\u001B[K");
        out.flush();
    }

    private void draw(long done, long total) {
        double share = (Math.max(0, STEPS.indexOf(step)) + (double) Math.min(done, total) / total) / STEPS.size();
        int cells = (int) Math.round(share * WIDTH);
        if (cells != lastCells) {
            lastCells = cells;
            out.print("\r\u001B[K[" + "#".repeat(cells) + ".".repeat(WIDTH - cells) + "] " + step);
            out.flush();
        }
    }
}
