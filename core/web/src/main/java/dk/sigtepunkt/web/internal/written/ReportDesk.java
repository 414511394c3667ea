package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.SeenTexts;
import dk.sigtepunkt.reporting.written.ReportWork;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What those are shown who write a report.
 *
 * @param draft whether it is written still
 * @param gaps what is missing, each with a link to where it is mended
 * @param sections how far each is
 * @param doings what is written of it as a whole
 * @param time that it took so far, where that is measured
 * @param allReady where all sections are said to be ready that lack nothing else; at no address where there are none, and for who may not
 */
public record ReportDesk(
        boolean draft, List<Link> gaps, List<Row> sections, List<Link> doings, MinutesView time, Ready allReady) {
    /** What is known of the work on reports beside them: who people are, and how long it took. */
    record People(AccountDirectory accounts, MinuteDoors minutes) {}

    /**
     * A section.
     *
     * @param ready that it is, and who said so; empty when it is not
     * @param comments oldest first
     * @param mark where it is said to be ready; at no address when it is, and for who may not
     */
    public record Row(
            String id, Name name, String owner, String ready, List<Comment> comments, List<Link> doings, Ready mark) {}

    /** @param texts that are looked at here, so that no other ones are said to be ready */
    public record Ready(String address, String texts) {
        private static final Ready NO = new Ready("", "");
    }

    /** @param guide what the template tells whoever writes it; empty for nothing */
    public record Name(String heading, String guide) {}

    public record Comment(String head, String text) {}

    static ReportDesk of(ReportTold.Told told, ReportWork work, ReportNames names, People people, PageRequest visit) {
        ReportRef ref = told.report().ref();
        boolean draft = told.report()
                .state()
                .filter(ReportState.Draft.class::isInstance)
                .isPresent();
        boolean writes = draft && Doing.MARK.isFor(visit, ref);
        List<Row> rows = work.sections().stream()
                .map(section -> row(ref, section, names, people.accounts(), visit, writes))
                .toList();
        boolean several = ReportGap.onlyNotReady(work.gaps()).size() > 1;
        return new ReportDesk(
                draft,
                GapLink.of(ref, work.gaps()),
                rows,
                doings(ref, visit, writes),
                MinutesView.of(people.minutes().read().report(ref.measured(), visit.actor()), visit),
                writes && several
                        ? new Ready(WrittenAddresses.of(ref, Doing.ALL_READY), SeenTexts.told(work.texts()))
                        : Ready.NO);
    }

    private static List<Link> doings(ReportRef ref, PageRequest visit, boolean writes) {
        List<Link> doings = new ArrayList<>();
        if (writes && Doing.REFLECT.of(ref.kind())) {
            doings.add(new Link(WrittenAddresses.of(ref, Doing.REFLECT), visit.say("written.do.reflect")));
        }
        if (Doing.CLOSE.isFor(visit, ref)) {
            doings.add(new Link(WrittenAddresses.of(ref, Doing.CLOSE), visit.say("written.do.close")));
        }
        return doings;
    }

    private static Row row(
            ReportRef ref,
            ReportWork.SectionWork section,
            ReportNames names,
            AccountDirectory accounts,
            PageRequest visit,
            boolean writes) {
        String key = section.key();
        List<Link> doings = new ArrayList<>();
        if (writes) {
            doings.add(new Link(GapLink.text(ref, key), visit.say("written.do.word")));
            doings.add(new Link(WrittenAddresses.of(ref, Doing.OWN, key), visit.say("written.do.own")));
        }
        if (Doing.COMMENT.isFor(visit, ref)) {
            doings.add(new Link(WrittenAddresses.of(ref, Doing.COMMENT, key), visit.say("written.do.comment")));
        }
        if (writes && section.ready().isPresent()) {
            doings.add(new Link(
                    WrittenAddresses.of(ref, Doing.MARK, key) + "?" + WrittenAddresses.NOT + "=ja",
                    visit.say("written.do.mark.not")));
        }
        return new Row(
                id(key),
                new Name(names.section(ref, key), names.guide(key)),
                section.owner()
                        .map(owner -> owner(owner.owner(), accounts, visit))
                        .orElse(""),
                section.ready()
                        .map(mark -> HistoryLine.signed(mark.by(), visit.words()))
                        .orElse(""),
                comments(section, visit),
                doings,
                writes && section.ready().isEmpty()
                        ? new Ready(
                                WrittenAddresses.of(ref, Doing.MARK, key),
                                Integer.toString(section.text().written()))
                        : Ready.NO);
    }

    static List<Comment> comments(ReportWork.SectionWork section, PageRequest visit) {
        return section.comments().stream()
                .map(one -> new Comment(HistoryLine.signed(one.by(), visit.words()), one.text()))
                .toList();
    }

    static String id(String section) {
        return "afsnit-" + section.replace('.', '-');
    }

    /** A role's name, or a colleague's; whoever writes the report knows both. */
    static String owner(String owner, AccountDirectory accounts, PageRequest visit) {
        AccountWords words = AccountWords.in(visit.words().language());
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(owner))
                .findFirst()
                .map(words::role)
                .or(() -> AccountId.find(owner)
                        .flatMap(accounts.book()::find)
                        .flatMap(entry -> entry.name())
                        .map(AccountName::name))
                .orElse(owner);
    }
}
