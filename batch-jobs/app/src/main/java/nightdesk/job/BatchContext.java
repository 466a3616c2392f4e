package nightdesk.job;

import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The application context of one run: the batch framework on the desk's own database, and the night as a bean. */
final class BatchContext {
    private BatchContext() {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        BatchAutoConfiguration.class,
        BatchJdbcAutoConfiguration.class
    })
    @Import(NightlyJob.class)
    static class Parts {}

    /** Starts the context; closing it ends what it started, not the database. */
    static ConfigurableApplicationContext start(Night night) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(
                        "spring.batch.job.enabled=false",
                        "spring.batch.jdbc.initialize-schema=never",
                        "spring.main.lazy-initialization=false",
                        "logging.level.org.springframework=warn",
                        "spring.config.location=optional:classpath:/nightdesk/none/")
                .initializers(fresh -> {
                    GenericApplicationContext beans = (GenericApplicationContext) fresh;
                    beans.registerBean(Night.class, () -> night, definition -> definition.setDestroyMethodName(""));
                    beans.registerBean(
                            DataSource.class,
                            () -> night.tools().database().dataSource(),
                            definition -> definition.setDestroyMethodName(""));
                })
                .run();
        night.tools().database().requireJobTables();
        return context;
    }
}
