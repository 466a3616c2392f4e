package nightdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the packaged logging configuration lets through, and where to. */
class LoggingTest {
    private final PrintStream terminalOut = System.out;
    private final PrintStream terminalErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final LoggerContext logging = new LoggerContext();

    @BeforeEach
    void configureFromThePackagedFile() throws Exception {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        URL packaged = LoggingTest.class.getResource("/logback.xml");
        logging.setMDCAdapter(new LogbackMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(logging);
        configurator.doConfigure(packaged);
    }

    @AfterEach
    void giveTheTerminalBack() {
        logging.stop();
        System.setOut(terminalOut);
        System.setErr(terminalErr);
    }

    @Test
    void goesToStderrInUtcAndLeavesStdoutAlone() {
        logging.getLogger("nightdesk.job").info("read: {} files, Zürich", 41);
        assertThat(err.toString(UTF_8))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ INFO  read: 41 files, Zürich\\R");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void takesTheSteeringOutOfForeignText() {
        logging.getLogger("nightdesk.job").warn("input/{}", "a\u001b[31m\u202egpj.\nERROR all is lost");
        assertThat(err.toString(UTF_8))
                .endsWith(" WARN  input/a [31m gpj. ERROR all is lost\n")
                .hasLineCount(1);
    }

    @Test
    void keepsTheChatterOfLibrariesBack() {
        logging.getLogger("org.springframework.batch").info("Job launched");
        logging.getLogger("nightdesk.job").debug("article");
        assertThat(err.toString(UTF_8)).isEmpty();
    }
}
