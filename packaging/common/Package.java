import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Makes the runnable program in the build folder: a linked runtime with JavaFX in it, the jars on
/// the class path, SQLite's native library beside them, and a trained start-up cache.
///
/// Run by Maven in the `package` phase with the build folder and the version as arguments. It uses
/// the tools of the JDK it runs on, so it makes a program for the system it runs on.
final class Package {

    private static final String NAME = "matinee";
    private static final long TRAINING_SECONDS = 600;

    /// Variables that name the folders of a user's settings, before the home folder does.
    private static final Set<String> HOMES =
            Set.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA");

    private final Path build;
    private final String version;
    private final Path work;

    private Package(Path build, String version) {
        this.build = build;
        this.version = version;
        this.work = build.resolve("packaging");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Package(Path.of(args[0]), args[1]).run();
    }

    private void run() throws IOException, InterruptedException {
        delete(work);
        Platform platform = Platform.current();
        Path image = build.resolve(platform.image());
        delete(image);
        Path modules = javafxModules(platform);
        link(modules);
        Path input = input(platform);
        List<String> jpackage = new ArrayList<>(List.of("@packaging/common/jpackage.args"));
        jpackage.add("@packaging/" + platform.folder() + "/jpackage.args");
        jpackage.addAll(List.of("--input", input.toString(), "--dest", build.toString()));
        jpackage.addAll(List.of("--runtime-image", work.resolve("runtime").toString()));
        jpackage.addAll(List.of("--app-version", version));
        for (String flag : Files.readAllLines(Path.of("packaging/common/java.args"))) {
            jpackage.addAll(List.of("--java-options", flag));
        }
        tool("jpackage", jpackage);
        train(image, platform);
    }

    /// JavaFX's jars carry their native libraries as resources and unpack them into the user's home
    /// at start; as jmods they put them where the runtime looks for its own.
    private Path javafxModules(Platform platform) throws IOException, InterruptedException {
        Path modules = Files.createDirectories(work.resolve("jmods"));
        try (Stream<Path> jars = Files.list(build.resolve("javafx"))) {
            for (Path jar : jars.sorted().toList()) {
                Path classes = work.resolve("jmod-classes").resolve(jar.getFileName());
                Path libs =
                        Files.createDirectories(
                                work.resolve("jmod-libs").resolve(jar.getFileName()));
                unpack(jar, classes);
                Path descriptor = classes.resolve("module-info.class");
                if (Files.notExists(descriptor)) {
                    continue; // The jar without a classifier holds nothing but its name.
                }
                moveNatives(classes, libs, platform);
                String module =
                        jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
                Path jmod = modules.resolve(module + ".jmod");
                tool(
                        "jmod",
                        List.of(
                                "create",
                                "--class-path",
                                classes.toString(),
                                "--libs",
                                libs.toString(),
                                jmod.toString()));
            }
        }
        return modules;
    }

    private static void moveNatives(Path classes, Path libs, Platform platform) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(platform.library())).toList()) {
                Files.move(file, libs.resolve(file.getFileName()));
            }
        }
    }

    /// The image stays uncompressed: what carries it compresses better than jlink does.
    private void link(Path modules) throws IOException, InterruptedException {
        tool(
                "jlink",
                List.of(
                        "@packaging/common/jlink.args",
                        "--module-path",
                        modules.toString(),
                        "--output",
                        work.resolve("runtime").toString()));
    }

    private Path input(Platform platform) throws IOException {
        Path input = Files.createDirectories(work.resolve("input"));
        try (Stream<Path> jars = Files.list(build.resolve("lib"))) {
            for (Path jar : jars.sorted().toList()) {
                Files.copy(
                        jar, input.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.copy(build.resolve(NAME + "-" + version + ".jar"), input.resolve(NAME + ".jar"));
        try (Stream<Path> jars = Files.list(input)) {
            for (Path jar :
                    jars.filter(f -> f.getFileName().toString().startsWith("sqlite-jdbc"))
                            .toList()) {
                takeSqliteOut(jar, input, platform);
            }
        }
        return input;
    }

    /// SQLite's driver carries a native library for each system and unpacks one at every start;
    /// only this system's is kept, beside the jar, where `org.sqlite.lib.path` names it.
    private static void takeSqliteOut(Path jar, Path input, Platform platform) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar)) {
            Path natives = zip.getPath("org/sqlite/native");
            Path own = natives.resolve(platform.sqlite());
            try (Stream<Path> files = Files.list(own)) {
                for (Path file : files.toList()) {
                    Files.copy(file, input.resolve(file.getFileName().toString()));
                }
            }
            delete(natives);
        }
    }

    /// Starts the program once, without a display, with the flags it will always have, but writing
    /// the cache instead of reading it. Without a cache the program works and starts more slowly.
    private void train(Path image, Platform platform) throws IOException, InterruptedException {
        Path app = image.resolve(platform.app());
        Path config = app.resolve(NAME + ".cfg");
        String flags = Files.readString(config);
        Path home = Files.createDirectories(work.resolve("training-home")).toAbsolutePath();
        String section = "[JavaOptions]";
        String training =
                flags.replace("-XX:AOTCache=", "-XX:AOTCacheOutput=")
                        .replace(
                                section,
                                String.join(
                                        "\njava-options=",
                                        section,
                                        "-Dmatinee.train=true",
                                        "-Dglass.platform=Headless",
                                        "-Dprism.order=sw",
                                        "-Duser.home=" + home));
        Files.writeString(config, training);
        Path journal = work.resolve("training-journal");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(
                            image.resolve(platform.launcher()).toString(),
                            "--journal",
                            journal.toString());
            // The settings of whoever builds the program stay as they are.
            builder.environment().keySet().removeAll(HOMES);
            Process process =
                    builder.redirectErrorStream(true)
                            .redirectOutput(work.resolve("training.log").toFile())
                            .start();
            if (!process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } finally {
            Files.writeString(config, flags);
        }
        if (Files.notExists(app.resolve(NAME + ".aot"))) {
            System.err.println("No start-up cache was made, see " + work.resolve("training.log"));
        }
    }

    private static void tool(String name, List<String> args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(args);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
    }

    private static void unpack(Path jar, Path into) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.startsWith("/META-INF")) {
                    continue;
                }
                Path target = into.resolve(file.toString().substring(1));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                            throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /// What differs between systems: the folder of argument files, where jpackage puts the image,
    /// its launcher and its jars, how native libraries end, and SQLite's name for the system.
    private record Platform(
            String folder,
            String image,
            String launcher,
            String app,
            String library,
            String sqlite) {

        static Platform current() {
            String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
            if (os.contains("mac")) {
                return new Platform(
                        "mac",
                        "matinee.app",
                        "Contents/MacOS/matinee",
                        "Contents/app",
                        ".dylib",
                        "Mac/" + arch);
            }
            if (os.contains("windows")) {
                return new Platform(
                        "win", "matinee", "matinee.exe", "app", ".dll", "Windows/" + arch);
            }
            return new Platform(
                    "linux", "matinee", "bin/matinee", "lib/app", ".so", "Linux/" + arch);
        }
    }
}
