package dk.sigtepunkt.shell.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.influence.AreaPair;
import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.domain.influence.InfluenceSearch;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.influence.KeptHearing;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.NetLink;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.io.PrintStream;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of influences. */
final class InfluenceConsole {
    private static final InfluenceWords WORDS = InfluenceWords.in(ConsoleWords.language());

    private final PrintStream out;

    InfluenceConsole(PrintStream out) {
        this.out = out;
    }

    /**
     * @param committee only those that begin or end in it; empty for all
     * @throws IllegalArgumentException where there is no such committee
     */
    void list(CatalogueSnapshot committees, InfluenceBook book, String committee) {
        WrittenFields asked = WrittenFields.of(name -> name.equals("committee") ? committee : "");
        InfluenceSearch search = InfluenceSearch.of(asked, committees);
        asked.faults().stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(fault.sentence());
        });
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("influence.none"));
        ConsoleWords.columns("influence.columns").forEach(table::column);
        InfluenceNet.of(committees, book).links().stream()
                .filter(link -> search.finds(link, committees))
                .forEach(link -> table.addRow()
                        .addContent(link.pair().from(), how(link), link.pair().to(), WORDS.state(link.state())));
        table.print(out);
    }

    /** @throws IllegalArgumentException for what names no committee */
    static CommitteeId committee(String id) {
        return CommitteeId.find(id)
                .orElseThrow(() -> new IllegalArgumentException(WORDS.unknownCommittee(TextLimit.quoted(id))));
    }

    /** @throws IllegalArgumentException for what names no area, and for an area and itself */
    static WordRef word(String committee, String from, String to) {
        AreaPair pair = new AreaPair(area(from), area(to));
        if (pair.from().equals(pair.to())) {
            throw new IllegalArgumentException(WORDS.sameArea());
        }
        return new WordRef(pair, committee(committee));
    }

    private static FocusAreaRef area(String written) {
        return InfluenceSearch.area(written)
                .orElseThrow(() -> new IllegalArgumentException(WORDS.unknownArea(TextLimit.quoted(written))));
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(WriteResult<KeptWord> result) {
        KeptWord word = TypedFields.kept(result);
        out.println(ConsoleWords.say(
                "influence.kept", word.ref().pair().from(), word.ref().pair().to()));
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void answered(WriteResult<KeptHearing> result) {
        KeptHearing hearing = TypedFields.kept(result);
        out.println(ConsoleWords.say("influence.answered", hearing.ref().change()));
    }

    private static String how(NetLink link) {
        return link.said().isEmpty() ? "" : "%s %s".formatted(WORDS.sign(link.sign()), WORDS.strength(link.strength()));
    }

    void crossings(QuartersInfluences quarter) {
        if (quarter.changes().isEmpty()) {
            out.println(ConsoleWords.say("influence.crossings.none", Danish.period(quarter.quarter())));
        }
        quarter.changes().forEach(one -> {
            out.println(
                    "%s (%s)".formatted(one.change().sentence(), one.change().area()));
            out.println("  [%s]".formatted(one.change().key()));
            one.touched().forEach(this::touched);
        });
    }

    private void touched(QuartersInfluences.Touched touched) {
        touched.areas()
                .forEach(area -> out.println("  %s %s"
                        .formatted(WORDS.touch(area.touch()), area.reached().area())));
        out.println("    %s: %s"
                .formatted(
                        touched.committee(),
                        touched.answer().map(InfluenceConsole::said).orElse(ConsoleWords.say("influence.unanswered"))));
    }

    private static String said(HearingAnswer answer) {
        return answer.text().isEmpty() ? WORDS.noted() : answer.text();
    }
}
