package nightdesk.job;

import nightdesk.store.ReadArticle;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The nightly job. Read its steps from top to bottom: that is the product. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {
    static final String NAME = "nightly";
    private static final int CHUNK = 1_000;

    @Bean
    Job nightly(JobRepository jobs, Night night, Step extract) {
        Step register = step("register", jobs, night, new RegisterStep());
        return new JobBuilder(NAME, jobs)
                .start(step("scan", jobs, night, new ScanStep()))
                .next(step("read", jobs, night, new ReadStep()))
                .next(register)
                .on(ExitStatus.NOOP.getExitCode())
                .end()
                .from(register)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(extract)
                .next(step("balance", jobs, night, new BalanceStep()))
                .next(step("stories", jobs, night, new StoriesStep()))
                .next(step("ledger", jobs, night, new LedgerStep()))
                .next(step("metrics", jobs, night, new MetricsStep()))
                .next(step("compose", jobs, night, new ComposeStep()))
                .next(step("render", jobs, night, night.isReplayed() ? new RecallStep() : new RenderStep()))
                .next(step("publish", jobs, night, new PublishStep()))
                .next(step("deliver", jobs, night, new DeliverStep()))
                .from(register)
                .on("*")
                .fail()
                .end()
                .build();
    }

    /** Files that have something to write are read again side by side, each by one reader and one writer. */
    @Bean
    Step extract(JobRepository jobs, Night night, Step extractFile) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("extract-");
        threads.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        return new StepBuilder("extract", jobs)
                .partitioner("extract-file", new FilePartitioner(night))
                .step(extractFile)
                .taskExecutor(threads)
                .listener(new ExtractFigures(night))
                .build();
    }

    @Bean
    Step extractFile(JobRepository jobs, ArticleReader reader, Night night) {
        return new StepBuilder("extract-file", jobs)
                .<RegisteredArticle, ReadArticle>chunk(CHUNK)
                .reader(reader)
                .processor(new ArticleProcessor(night))
                .writer(new ArticleWriter(night))
                .build();
    }

    @Bean
    @StepScope
    ArticleReader articleReader(
            Night night, @Value("#{stepExecutionContext['" + FilePartitioner.FILE + "']}") int file) {
        return new ArticleReader(night, night.readings().get(file));
    }

    /** A step that does its work once. What it leaves ended is not done again: a finished edition ends the job. */
    private static Step step(String name, JobRepository jobs, Night night, StepWork work) {
        return new StepBuilder(name, jobs)
                .tasklet((contribution, context) -> {
                    night.checkStop();
                    night.progress().step(name);
                    long begin = System.nanoTime();
                    StepWork.Figures figures = work.on(night);
                    night.steps()
                            .put(
                                    name,
                                    new Night.StepFigures(
                                            "COMPLETED", figures.in(), figures.out(), millisSince(begin)));
                    if (night.alreadyPublished() != null) {
                        contribution.setExitStatus(ExitStatus.NOOP);
                    }
                    return RepeatStatus.FINISHED;
                })
                .build();
    }

    static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
