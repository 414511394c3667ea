package dk.sigtepunkt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.content.CommitteeCheck;
import dk.sigtepunkt.content.MunicipalityReader;
import dk.sigtepunkt.content.StrategyFolder;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.wheel.WheelDisorder;
import dk.sigtepunkt.domain.written.ContentWording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Checks committee files, committee bundles and exports of the audit trail and prints in Danish what is wrong. Ends with 0
 * when all is well, 1 when something is wrong, 2 when it could not be checked.
 */
public final class CheckCommandLine {
    private static final int FINE = 0;
    private static final int FINDINGS = 1;
    private static final int USAGE = 2;
    private static final String HELP = """
            Brug: check [--strategies MAPPE] [--municipality KOMMUNE] FIL...

            Kontrollerer udvalg, før de lægges på serveren. En FIL er
              - en udvalgsfil, der står alene (*.committee.yaml),
              - et bygget udvalgsbundle (*.jar) eller
              - et bundles committee.yaml med sine datafiler ved siden af.
            MAPPE har strategiernes filer; uden den kontrolleres sigtepunkterne ikke.
            KOMMUNE er filen om den kommune, serveren tilhører.

            Brug: check audit EKSPORT [--head HOVED]...

            Kontrollerer en eksport af revisionssporet. HOVED er et kendt hoved eller en mappe med dem
            (*.head); uden et kan ingen se, om kæden er lavet om som helhed eller har mistet sin slutning.

            Slutter med 0, når alt er i orden, 1 når noget skal rettes, og 2 når der ikke kunne kontrolleres.""";

    private final PrintStream out;
    private final PrintStream err;

    CheckCommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments see the help that is printed without any */
    public static void main(String[] arguments) {
        int code = new CheckCommandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(List.of(arguments));
        System.exit(code);
    }

    int run(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        List<String> files = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<String> municipalities = new ArrayList<>();
        while (!left.isEmpty()) {
            String argument = left.removeFirst();
            if (argument.equals("--strategies") && !left.isEmpty()) {
                folders.add(left.removeFirst());
            } else if (argument.equals("--municipality") && !left.isEmpty()) {
                municipalities.add(left.removeFirst());
            } else if (argument.equals(AuditFileCheck.NAME) && files.isEmpty()) {
                return new AuditFileCheck(out, err).run(left);
            } else if (argument.startsWith("-")) {
                return usage();
            } else {
                files.add(argument);
            }
        }
        return files.isEmpty() ? usage() : check(files, folders, municipalities);
    }

    private int check(List<String> files, List<String> folders, List<String> municipalities) {
        List<Strategy> strategies = new ArrayList<>();
        // The last one counts, so that a script's own choice can be overruled.
        for (String folder : last(folders)) {
            if (!readStrategies(folder, strategies)) {
                return USAGE;
            }
        }
        Municipality municipality = Municipality.UNNAMED;
        for (String file : last(municipalities)) {
            Optional<Municipality> read = municipality(file);
            if (read.isEmpty()) {
                return USAGE;
            }
            municipality = read.get();
        }
        CommitteeCheck check = new CommitteeCheck(strategies, municipality);
        List<Committee> taken = new ArrayList<>();
        int code =
                files.stream().mapToInt(file -> check(check, file, taken)).max().orElse(USAGE);
        WheelDisorder.among(taken, strategies).forEach(sentence -> out.println("  " + sentence));
        return code;
    }

    private static List<String> last(List<String> given) {
        return given.subList(Math.max(0, given.size() - 1), given.size());
    }

    private Optional<Municipality> municipality(String file) {
        try {
            return MunicipalityReader.read(file, Files.readString(Path.of(file), UTF_8))
                    .fold(accepted -> Optional.of(accepted.municipality()), refused -> {
                        refused.findings().forEach(err::println);
                        return Optional.empty();
                    });
        } catch (IOException | InvalidPathException unreadable) {
            err.println("Filen om kommunen, %s, kan ikke læses.".formatted(file));
            return Optional.empty();
        }
    }

    private boolean readStrategies(String folder, List<Strategy> strategies) {
        try {
            StrategyFolder read = StrategyFolder.read(Path.of(folder));
            read.findings().forEach(err::println);
            strategies.addAll(read.strategies());
            return read.findings().isEmpty();
        } catch (IOException | InvalidPathException unreadable) {
            err.println("Mappen med strategier, %s, kan ikke læses.".formatted(folder));
            return false;
        }
    }

    private int check(CommitteeCheck check, String file, List<Committee> taken) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                err.println("Filen %s findes ikke.".formatted(file));
                return USAGE;
            }
            CommitteeCheck.Verdict verdict = check.check(path);
            out.println(verdict.report());
            verdict.committee().ifPresent(taken::add);
            verdict.committee()
                    .map(ContentWording::advice)
                    .orElseGet(List::of)
                    .forEach(better -> out.println("  " + better));
            return verdict.passed() ? FINE : FINDINGS;
        } catch (IOException | InvalidPathException unreadable) {
            err.println("Filen %s kan ikke læses.".formatted(file));
            return USAGE;
        }
    }

    private int usage() {
        err.println(HELP);
        return USAGE;
    }

    /** Danish letters come out whole, whatever the console's own setting. */
    private static PrintStream utf8(FileDescriptor console) {
        return new PrintStream(new FileOutputStream(console), true, UTF_8);
    }
}
