package dk.sigtepunkt.web.internal.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.roots.NumberCheck;
import dk.sigtepunkt.domain.roots.NumberVerdict;
import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.roots.Root;
import dk.sigtepunkt.domain.roots.SpokenRun;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.roots.HeldRoots;
import dk.sigtepunkt.reporting.roots.ReportRoot;
import dk.sigtepunkt.reporting.roots.RootBook;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the numbers and statuses of one page come from: numbered notes at its end, which each of them points to. A note gets its
 * number where the page speaks of it first, and what the page does not speak of has none: made for one page, and filled in with it.
 */
public final class RootNotes {
    private final RootBook book;
    private final Set<String> closed;
    private final Links links;
    private final Words words;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, NumberCheck> checks = new HashMap<>();

    private RootNotes(RootBook book, Set<String> closed, Links links, Words words) {
        this.book = book;
        this.closed = closed;
        this.links = links;
        this.words = words;
    }

    public static RootNotes of(ConsolidatedReport report, Reading reading, Links links, Words words) {
        return of(report, Set.of(), reading, links, words);
    }

    /** Of a written report: a number that is one of what is closed to its reader is no sign of it. */
    public static RootNotes of(CommitteeReport report, Reading reading, Links links, Words words) {
        List<FocusAreaRef> open =
                report.areas().stream().map(area -> area.part().area().ref()).toList();
        ConsolidatedReport whole = report.beside().whole();
        Optional<CommitteeId> committee = Optional.of(report.head().committee().id());
        return of(whole, ClosedRoots.of(open, committee, whole), reading, links, words);
    }

    /** The same of one of all. */
    public static RootNotes of(OverallReport report, Reading reading, Links links, Words words) {
        List<FocusAreaRef> open =
                report.figures().areas().stream().map(part -> part.area().ref()).toList();
        ConsolidatedReport whole = report.figures().whole();
        return of(whole, ClosedRoots.of(open, Optional.empty(), whole), reading, links, words);
    }

    private static RootNotes of(
            ConsolidatedReport report, Set<String> closed, Reading reading, Links links, Words words) {
        Set<String> untold = Stream.concat(closed.stream(), HeldRoots.of(report, reading).stream())
                .collect(Collectors.toSet());
        return new RootNotes(RootBook.of(report, AreaNames.of(reading)), untold, links, words);
    }

    /** That of a root. */
    public Note of(String id) {
        ReportRoot root = book.find(id).orElseThrow(() -> new IllegalArgumentException("the report has no root " + id));
        return notes.computeIfAbsent(id, none -> note(root));
    }

    /** That of a list. */
    public Note list(String code) {
        return of("list/" + code);
    }

    /** That of a committee's list. */
    public Note list(String code, String committee) {
        return list(code + "/" + committee);
    }

    /** Those that the page has spoken of so far, in the order of their numbers. */
    public List<Note> all() {
        return new ArrayList<>(notes.values());
    }

    /**
     * A line that somebody wrote, with the notes of its numbers.
     *
     * @param whose the id of the committee that wrote it; empty for a text about all
     */
    public List<Run> runs(String line, String whose) {
        return SpokenRun.of(line, checks.computeIfAbsent(whose, this::check)).stream()
                .map(run -> new Run(
                        run.text(),
                        run.number()
                                .map(number -> notes(number, run.text(), whose))
                                .orElse(List.of())))
                .toList();
    }

    private NumberCheck check(String whose) {
        List<ReportFact> facts = (whose.isEmpty() ? book.facts() : book.facts(new CommitteeId(whose)))
                .stream().filter(fact -> !closed.contains(fact.about().id())).toList();
        List<String> home =
                Stream.of(whose, RootBook.WHOLE).filter(id -> !id.isEmpty()).toList();
        return NumberCheck.of(new ReportFacts.Facts(facts, book.names(), home));
    }

    private List<Note> notes(NumberVerdict number, String said, String whose) {
        return number.fold(
                free -> List.of(),
                linked -> theirs(linked.facts()),
                several -> theirs(several.facts()),
                own -> List.of(own(said, own.source(), whose)),
                unlinked -> List.of());
    }

    private List<Note> theirs(List<ReportFact> facts) {
        return facts.stream()
                .map(fact -> fact.about().id())
                .distinct()
                .filter(id -> book.find(id).isPresent())
                .map(this::of)
                .toList();
    }

    private Note own(String said, String source, String whose) {
        String owner = Optional.of(whose)
                .filter(id -> !id.isEmpty())
                .flatMap(book::find)
                .or(() -> book.find(RootBook.WHOLE))
                .map(ReportRoot::root)
                .map(Root::owner)
                .orElse("");
        return notes.computeIfAbsent(
                "own/" + said + "/" + source + "/" + owner,
                none -> new Note(
                        notes.size() + 1,
                        new Link("", words.say("roots.own")),
                        said,
                        source,
                        words.say("roots.own.known"),
                        new Made(words.say("roots.own.method"), owner)));
    }

    private Note note(ReportRoot root) {
        return new Note(
                notes.size() + 1,
                new Link(links.page(root.root().link()), root.title()),
                root.value(),
                root.root().source(),
                Danish.date(root.root().known()),
                new Made(root.root().method(), root.root().owner()));
    }

    /**
     * A piece of a line.
     *
     * @param notes of a number; none for words
     */
    public record Run(String text, List<Note> notes) {}

    /**
     * @param of without an address for a number that is its writer's own
     * @param known its vintage, a day in words
     */
    public record Note(int number, Link of, String value, String source, String known, Made made) {}

    /** How it comes about, and whose it is. */
    public record Made(String method, String owner) {}
}
