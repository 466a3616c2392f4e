package nightdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SameBytesIT {
    private static String elsewhere(String language, String zone, List<String> options)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new java.util.ArrayList<>(List.of(java.toString(), "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Hashes.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LANG", language);
        builder.environment().put("LC_ALL", language);
        builder.environment().put("TZ", zone);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return printed;
    }

    @Test
    void everyFormIsTheSameBytesInAnotherProcessLocaleAndZone() throws Exception {
        String here = Hashes.all();
        assertThat(here.lines()).hasSizeGreaterThan(30);
        assertThat(elsewhere("tr_TR.UTF-8", "Pacific/Apia", List.of("-Duser.language=tr", "-Duser.country=TR")))
                .isEqualTo(here);
        assertThat(elsewhere("C", "America/St_Johns", List.of("-Duser.language=ar", "-Dfile.encoding=ISO-8859-1")))
                .isEqualTo(here);
    }
}
