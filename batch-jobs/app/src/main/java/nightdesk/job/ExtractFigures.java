package nightdesk.job;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Notes what the extraction of all files took in and gave out. */
final class ExtractFigures implements StepExecutionListener {
    private final Night night;
    private long begin;

    ExtractFigures(Night night) {
        this.night = night;
    }

    @Override
    public void beforeStep(StepExecution step) {
        begin = System.nanoTime();
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        long articles = night.extracted().get();
        night.steps()
                .put(
                        "extract",
                        new Night.StepFigures(
                                step.getStatus().name(), articles, articles, NightlyJob.millisSince(begin)));
        return step.getExitStatus();
    }
}
