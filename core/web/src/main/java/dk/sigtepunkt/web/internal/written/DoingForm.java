package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of what is done with a report, each with what stands in it.
 *
 * @param items that can be closed, or are, by what a reader knows them as
 * @param texts that stand now, as whoever says that they are ready has looked at them
 * @param opened what says when it was opened; empty while that is not measured
 */
record DoingForm(
        Doing doing,
        Asked asked,
        PageRequest visit,
        HandActions hand,
        Map<ReportItem, String> items,
        String texts,
        Optional<String> opened) {
    static final String READY = "yes";
    static final String TEXTS = "texts";
    private static final String REFLECTION = Chapter.REFLECTION.code();
    private static final String NOT_READY = "no";
    private static final int LONGEST_COMMENT = 1000;
    private static final int LONGEST_CLOCK = 5;
    private static final List<Role> OWNERS =
            List.of(Role.SECRETARY, Role.HEAD_OF_DEPARTMENT, Role.ACTION_OWNER, Role.CHAIR, Role.STRATEGY_OFFICE);

    private WrittenReportWords words() {
        return WrittenReportWords.in(visit.words().language());
    }

    FormSheet sheet(List<WrittenFault> faults) {
        FormSheet sheet = new FormSheet(this::written, faults, this::label);
        switch (doing) {
            case BEGIN, SUBMIT -> {}
            case ALL_READY -> sheet.hidden(TEXTS, looked(faults));
            case SEND_BACK -> sheet.add(reason(sheet, "written.reason.hint"));
            case TREAT ->
                sheet.add(sheet.day("meeting").required()).add(decided(sheet).required());
            case LAY ->
                sheet.hidden("body", body())
                        .add(sheet.day("meeting").required())
                        .add(decided(sheet));
            case PUBLISH ->
                sheet.add(sheet.day("day").hinted(visit.say("written.publish.hint")))
                        .add(sheet.text("clock", LONGEST_CLOCK).hinted(visit.say("written.clock.hint")));
            case CLOSE ->
                sheet.add(sheet.choice("item", choosable()).required())
                        .add(sheet.text("ground", TextLimit.LONGEST)
                                .required()
                                .hinted(visit.say("written.ground.hint")));
            case REOPEN ->
                sheet.add(sheet.choice("item", choosable()).required()).add(reason(sheet, "written.reopen.hint"));
            case REFLECT -> sheet.add(sheet.radio("word", path()).required()).add(text(sheet));
            case WORD -> sheet.add(text(sheet));
            case OWN -> sheet.add(sheet.choice("owner", owners()).hinted(visit.say("written.owner.hint")));
            case MARK ->
                sheet.hidden(TEXTS, looked(faults))
                        .add(sheet.radio("ready", ready()).required());
            case COMMENT ->
                sheet.add(sheet.area("comment", LONGEST_COMMENT).required().hinted(visit.say("written.comment.hint")));
        }
        return sheet.opened(opened, visit.field(WorkTime.FIELD)).section("", "");
    }

    /** What stands now; on a form that comes back for a fault what was looked at, as of the version. */
    private String looked(List<WrittenFault> faults) {
        return faults.isEmpty() ? texts : visit.field(TEXTS);
    }

    /** Whoever answers whether they are on the right path says why. */
    private String label(String field) {
        return words().label(doing == Doing.REFLECT && field.equals("text") ? "why" : field);
    }

    private FormField reason(FormSheet sheet, String hint) {
        return sheet.area("reason", TextLimit.LONGEST).required().hinted(visit.say(hint));
    }

    private FormField decided(FormSheet sheet) {
        return sheet.area("decided", TextLimit.LONGEST).hinted(visit.say("written.decided.hint"));
    }

    private FormField text(FormSheet sheet) {
        return sheet.area("text", TextLimit.LONGEST).required().hinted(hint());
    }

    /** What the template tells whoever writes, before what every text is told. */
    private String hint() {
        String usual = visit.say("written.text.hint", TextLimit.LONGEST);
        String guide = asked.names().guide(doing == Doing.REFLECT ? REFLECTION : visit.segment("section"));
        return guide.isEmpty() ? usual : guide + " " + usual;
    }

    private String body() {
        return report().state().map(ReportState::bodiesToCome).orElseGet(List::of).stream()
                .findFirst()
                .orElse("");
    }

    private WrittenReport report() {
        return asked.told().map(told -> told.report()).orElseGet(() -> WrittenReport.none(asked.ref()));
    }

    private List<Choice> choosable() {
        boolean closing = doing == Doing.CLOSE;
        return items.entrySet().stream()
                .filter(one -> report().closed(one.getKey()) != closing)
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .toList();
    }

    private List<Choice> path() {
        return Arrays.stream(PathWord.values())
                .map(word -> new Choice(word.code(), words().path(word)))
                .toList();
    }

    private List<Choice> owners() {
        AccountWords said = AccountWords.in(visit.words().language());
        Stream<Choice> roles = OWNERS.stream()
                .filter(role -> asked.ref().committee().isPresent() != (role == Role.STRATEGY_OFFICE))
                .map(role -> new Choice(role.code(), said.role(role)));
        Stream<Choice> people = asked.ref().committee().stream()
                .flatMap(id -> hand.colleagues(id, visit.actor()).stream())
                .map(one -> new Choice(one.account().value(), one.name()));
        return Stream.concat(people, roles).toList();
    }

    /** As it was sent; on a form that is opened what stands. */
    private String written(String field) {
        return visit.reads() ? standing(field) : visit.field(field);
    }

    private String standing(String field) {
        String section = visit.segment("section");
        return switch (field) {
            case "word" -> report().reflection().map(one -> one.word().code()).orElse("");
            case "text" -> text(section);
            case "owner" -> report().owner(section).map(ReportNote.Owned::owner).orElse("");
            case "ready" -> visit.query().containsKey(WrittenAddresses.NOT) ? NOT_READY : READY;
            case "item" -> visit.query().getOrDefault(WrittenAddresses.ITEM, "");
            default -> "";
        };
    }

    private String text(String section) {
        return doing == Doing.REFLECT
                ? report().reflection().map(ReportNote.Reflected::text).orElse("")
                : theirs(report(), section);
    }

    private List<Choice> ready() {
        return List.of(
                new Choice(READY, visit.say("written.mark.yes")), new Choice(NOT_READY, visit.say("written.mark.no")));
    }

    /** What stands now in a text of the report. */
    static String theirs(WrittenReport report, String section) {
        return Optional.ofNullable(report.words().get(section))
                .map(ReportNote.Worded::text)
                .orElse("");
    }
}
