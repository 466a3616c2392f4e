package nightdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a copy of the program's folder, with shell scripts in the place of the JDK and of the build. */
class LauncherIT {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    @TempDir
    Path temp;

    private Path home;
    private Path jar;
    private final Map<String, String> environment = new TreeMap<>();

    private record Start(int code, String out, String err) {}

    @BeforeEach
    void layOutTheFolder() throws IOException {
        home = Files.createDirectories(temp.toRealPath().resolve("night desk"));
        for (String file : List.of("nightdesk", ".mvn/java.sh", ".mvn/quick-start.sh")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.copy(ROOT.resolve(file), home.resolve(file));
        }
        jar = home.resolve("batch-jobs/app/target/nightdesk.jar");
        Files.createDirectories(home.resolve("batch-jobs/app/src/main"));
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("batch-jobs/app/pom.xml"), "<project/>");
        script(home.resolve("mvnw"), """
                echo "mvnw $*" >>built
                echo 'what Maven says'
                mkdir -p batch-jobs/app/target/lib && : >batch-jobs/app/target/nightdesk.jar""");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LANG", "C.UTF-8");
        environment.put("NIGHTDESK_JAVA_HOME", jdk("jdk-21", "21.0.4").toString());
    }

    @Test
    void handsItsArgumentsOverUntouched() throws Exception {
        build();
        Start start = start("run", "--revise", "two  words", "*", "");
        assertThat(start.out()).endsWith("[-jar][" + jar + "][run][--revise][two  words][*][]\n");
        assertThat(start.out()).startsWith("jdk-21 [").contains("[-Dnightdesk.home=" + home + "]");
        assertThat(start).isEqualTo(new Start(0, start.out(), ""));
    }

    @Test
    void passesTheExitCodeOfTheApplicationOn() throws Exception {
        build();
        script(temp.resolve("jdk-21/bin/java"), "exit 3");
        assertThat(start("run")).isEqualTo(new Start(3, "", ""));
    }

    @Test
    void givesTheJvmTheOptionsOfTheOperator() throws Exception {
        build();
        environment.put("NIGHTDESK_JAVA_OPTS", "-Xmx2g -Dstar=*");
        assertThat(start().out()).contains("[-Xmx2g][-Dstar=*][-jar]");
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        build();
        Path bin = Files.createDirectories(temp.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), home.resolve("nightdesk"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
        assertThat(run(List.of(bin.resolve("second").toString())).out()).contains("[-Dnightdesk.home=" + home + "]");
    }

    @Test
    void writesFilesThatOnlyTheOwnerReads() throws Exception {
        build();
        script(temp.resolve("jdk-21/bin/java"), "umask");
        assertThat(start().out().strip()).isIn("077", "0077");
    }

    @Test
    void opensFilesWithLettersBeyondAsciiUnderTheLocaleOfCron() throws Exception {
        build();
        script(temp.resolve("jdk-21/bin/java"), "echo \"$LC_ALL\"");
        environment.put("LANG", "C");
        assertThat(start().out()).isEqualTo("C.UTF-8\n");
        environment.put("LANG", "tr_TR.UTF-8");
        assertThat(start().out()).isEqualTo("\n");
    }

    @Test
    void takesAJdkThatIsNewEnoughFromJavaHomeOrPath() throws Exception {
        build();
        environment.remove("NIGHTDESK_JAVA_HOME");
        environment.put("JAVA_HOME", jdk("jdk-17", "17.0.15").toString());
        environment.put("PATH", jdk("jdk-26", "26-ea").resolve("bin") + ":/usr/bin:/bin");
        assertThat(start().out()).startsWith("jdk-26 [");
        environment.put("JAVA_HOME", jdk("jdk-25", "25.0.3").toString());
        assertThat(start().out()).startsWith("jdk-25 [");
    }

    @Test
    void refusesANamedJavaThatIsTooOld() throws Exception {
        build();
        Path old = jdk("jdk-17", "17.0.15");
        environment.put("NIGHTDESK_JAVA_HOME", old.toString());
        assertThat(start("version"))
                .isEqualTo(new Start(
                        2,
                        "",
                        "nightdesk: NIGHTDESK_JAVA_HOME is '" + old
                                + "', which is no JDK of release 21 or later, found:\n  " + old
                                + " (Java 17). Set it to the folder of one, or unset it.\n"));
    }

    @Test
    void refusesWindowsAndSaysWhy() throws Exception {
        Path bin = Files.createDirectories(temp.resolve("bin"));
        script(bin.resolve("uname"), "echo MINGW64_NT-10.0");
        environment.put("PATH", bin + ":/usr/bin:/bin");
        assertThat(start("run"))
                .isEqualTo(new Start(
                        2,
                        "",
                        "nightdesk: Windows is not supported: a folder cannot be flushed to disk there, so a finished edition could be"
                                + " lost. Use Linux; WSL 2 is one.\n"));
    }

    @Test
    void buildsOnceAndKeepsTheMessagesOffStdout() throws Exception {
        Start first = start("version");
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("jdk-21 [").endsWith("[version]\n").hasLineCount(1);
        assertThat(first.err())
                .startsWith(
                        "nightdesk: building from source with Java 21, once; the first time fetches libraries and takes a minute or two ...\n"
                                + "what Maven says\n")
                .endsWith("nightdesk: built.\n");
        assertThat(start("version").err()).isEmpty();
        assertThat(home.resolve("built"))
                .hasContent("mvnw -Dmaven.repo.local=" + home
                        + "/target/maven/repository -q -B -ntp -Pquick -Dmaven.test.skip=true package"
                        + " -pl batch-jobs/app -am");
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        build();
        Path source = home.resolve("batch-jobs/app/src/main/New.java");
        write(source, "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(start("version").err()).contains("nightdesk: built.\n");
        assertThat(home.resolve("built")).exists();
    }

    @Test
    void startsNothingWhenTheBuildFails() throws Exception {
        script(home.resolve("mvnw"), "echo 'what is wrong'; exit 1");
        assertThat(start("run"))
                .isEqualTo(new Start(
                        1,
                        "",
                        "nightdesk: building from source with Java 21, once; the first time fetches libraries and takes a minute or two ...\n"
                                + "what is wrong\n"
                                + "nightdesk: the build failed; the messages above say why. Nothing was run. If a download failed, the machine"
                                + " needs Maven Central or a mirror (~/.m2/settings.xml) for the first build; 'cd "
                                + home
                                + " && ./mvnw -Pquick package' repeats it.\n"));
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void takesOverTheLockOfABuildThatDied() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        write(Files.createDirectories(home.resolve("target/building")).resolve("pid"), dead.pid() + "\n");
        assertThat(start("version").code()).isZero();
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void usesAnArchiveOfClassesOnlyWhereThereIsOne() throws Exception {
        build();
        assertThat(start().out()).doesNotContain("SharedArchiveFile");
        write(jar.resolveSibling("nightdesk-21.jsa"), "classes");
        assertThat(start().out()).contains("[-XX:SharedArchiveFile=" + jar.resolveSibling("nightdesk-21.jsa") + "]");
    }

    private void build() throws IOException {
        Files.createDirectories(jar.resolveSibling("lib"));
        write(jar, "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(30)));
    }

    /** A folder like a JDK's; its java prints its name and what it was given, each in brackets. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = temp.toRealPath().resolve(name);
        write(Files.createDirectories(jdk).resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), "printf '" + name + " '; printf '[%s]' \"$@\"; echo");
        script(jdk.resolve("bin/javac"), "exit 0");
        return jdk;
    }

    private static void script(Path path, String body) throws IOException {
        Files.createDirectories(path.getParent());
        write(path, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path path, String text) throws IOException {
        Files.writeString(path, text, UTF_8);
    }

    private Start start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("nightdesk").toString()));
        command.addAll(Arrays.asList(arguments));
        return run(command);
    }

    private Start run(List<String> command) throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
        return new Start(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
