package dk.sigtepunkt.cli;

import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.domain.audit.ChainVerdict;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.domain.text.Danish;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes through an export of the audit trail and tells what was done to it, with nothing but the file and known heads. */
final class AuditFileCheck {
    static final String NAME = "audit";
    private static final String HEAD = "--head";
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int USAGE = 2;
    private static final int TOLD = 100;

    private final AuditWords words = AuditWords.in(Danish.LOCALE);
    private final PrintStream out;
    private final PrintStream err;

    AuditFileCheck(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** What cannot be checked at all. */
    private static final class NotChecked extends Exception {
        private static final long serialVersionUID = 1L;

        NotChecked(String sentence) {
            super(sentence);
        }
    }

    /** @param left what comes after the command's name */
    int run(Deque<String> left) {
        try {
            List<KeptHead> heads = new ArrayList<>();
            List<String> files = new ArrayList<>();
            while (!left.isEmpty()) {
                String argument = left.removeFirst();
                if (argument.equals(HEAD) && !left.isEmpty()) {
                    heads.addAll(heads(left.removeFirst()));
                } else {
                    files.add(argument);
                }
            }
            if (files.size() != 1 || files.get(0).startsWith("-")) {
                throw new NotChecked("Skriv: check audit EKSPORT [--head HOVED]..., med én eksport ad gangen.");
            }
            return check(files.get(0), heads);
        } catch (NotChecked why) {
            err.println(why.getMessage());
            return USAGE;
        }
    }

    private int check(String file, List<KeptHead> heads) throws NotChecked {
        ChainVerifier verifier =
                ChainVerifier.of(heads.stream().map(KeptHead::head).toList(), AuditHead.START);
        List<Long> strange = new ArrayList<>();
        long lines = read(file, verifier, strange);
        if (lines == 0) {
            throw new NotChecked("Eksporten %s er tom. Hent den igen.".formatted(file));
        }
        ChainVerdict verdict = verifier.verdict();
        Optional<KeptHead> held = heads.stream()
                .max(Comparator.comparing((KeptHead kept) -> kept.head().seq()));
        boolean whole = verdict.whole() && strange.isEmpty();
        out.println("%s: %s, %s."
                .formatted(file, Danish.count((int) verdict.records(), "post", "poster"), said(verdict, whole, held)));
        out.println("Slutter ved post %d, %s"
                .formatted(verdict.head().seq(), verdict.head().hash()));
        strange.forEach(line -> out.println("Linje %d er ikke en post, som eksporten skriver den.".formatted(line)));
        verdict.faults().forEach(fault -> out.println(words.fault(fault)));
        return whole ? WHOLE : BROKEN;
    }

    private String said(ChainVerdict verdict, boolean whole, Optional<KeptHead> held) {
        return whole || !verdict.whole() ? words.verdict(verdict, held) : words.broken();
    }

    private static long read(String file, ChainVerifier verifier, List<Long> strange) throws NotChecked {
        try (ExportLines lines = new ExportLines(Path.of(file))) {
            while (lines.next()) {
                lines.line()
                        .flatMap(ExportedLink::read)
                        .ifPresentOrElse(
                                link -> link.reason()
                                        .ifPresentOrElse(
                                                reason -> verifier.goOn(link.link(), reason),
                                                () -> verifier.goOn(link.link())),
                                () -> told(strange, lines.number()));
            }
            return lines.number();
        } catch (IOException | InvalidPathException unreadable) {
            throw new NotChecked("Eksporten %s kan ikke læses.".formatted(file));
        }
    }

    private static void told(List<Long> strange, long line) {
        if (strange.size() < TOLD) {
            strange.add(line);
        }
    }

    private static List<KeptHead> heads(String name) throws NotChecked {
        List<KeptHead> heads = new ArrayList<>();
        try {
            for (Path file : headFiles(Path.of(name))) {
                heads.add(KeptHead.read(Files.readString(file))
                        .orElseThrow(() -> new NotChecked("%s er ikke et kendt hoved.".formatted(file))));
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new NotChecked("Det kendte hoved %s kan ikke læses.".formatted(name));
        }
        if (heads.isEmpty()) {
            throw new NotChecked("I mappen %s er der intet kendt hoved (*.head).".formatted(name));
        }
        return heads;
    }

    private static List<Path> headFiles(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(place, "*.head")) {
            found.forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }
}
