package dk.sigtepunkt.web.internal.wheel;

import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.KeptWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.wheel.WheelWords;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The forms in which a wheel is changed. */
final class WheelForms {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    private final LayoutFactory frames;
    private final ReadWheels read;
    private final KeepWheel keep;

    WheelForms(LayoutFactory frames, ReadWheels read, KeepWheel keep) {
        this.frames = frames;
        this.read = read;
        this.keep = keep;
    }

    /** What is done in a form. */
    enum Kind {
        MOVE(WheelAddresses.MOVE, WheelAddresses.ENTRY, "wheel.form.move", "wheel.form.move.lead"),
        CANCEL(WheelAddresses.CANCEL, WheelAddresses.ENTRY, "wheel.form.cancel", "wheel.form.cancel.lead"),
        ADD(WheelAddresses.ADD, "", "wheel.form.add", "wheel.form.add.lead"),
        FREE(WheelAddresses.FREE, "", "wheel.form.free", "wheel.form.free.lead"),
        TAKE_BACK(WheelAddresses.TAKE_BACK, WheelAddresses.NUMBER, "wheel.form.back", "wheel.form.back.lead");

        private final String path;
        private final String variable;
        private final String title;
        private final String lead;

        Kind(String path, String variable, String title, String lead) {
            this.path = path;
            this.variable = variable;
            this.title = title;
            this.lead = lead;
        }

        String pattern() {
            return path + variable;
        }
    }

    PageResult shown(Kind kind, PageRequest visit, Reading reading) {
        return about(kind, visit, reading)
                .map(wheel -> form(kind, visit, wheel, 200, List.of(), FormView.Told.NOTHING))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("wheel.unknown")));
    }

    PageResult sent(Kind kind, PageRequest visit, Reading reading) {
        Optional<WheelRef> ref = WheelAddresses.ref(visit);
        return ref.isEmpty()
                ? PageResult.notFound(visit, visit.say("wheel.unknown"))
                : written(kind, ref.get(), visit).fold(new FormAnswer<>(visit) {
                    @Override
                    public PageResult kept(KeptWheel now) {
                        return PageResult.seeOther(WheelAddresses.of(now.ref()) + "?gemt=ja");
                    }

                    @Override
                    public PageResult refused(List<WrittenFault> faults) {
                        return form(
                                kind,
                                visit,
                                about(kind, visit, reading).orElseThrow(),
                                422,
                                faults,
                                FormView.Told.NOTHING);
                    }

                    @Override
                    public PageResult clash(KeptWheel now, String sentence) {
                        Wheel wheel = wheel(visit, reading).orElseThrow();
                        List<String> theirs = now.adjustments().stream()
                                .skip(Math.max(0, now.version() - 1))
                                .map(one -> Danish.sentence(Danish.begun(WORDS.change(one.change(), wheel))))
                                .toList();
                        return form(kind, visit, wheel, 409, List.of(), new FormView.Told(List.of(), sentence, theirs));
                    }
                });
    }

    private WriteResult<KeptWheel> written(Kind kind, WheelRef ref, PageRequest visit) {
        OptionalInt seen = visit.version();
        String entry = visit.segment("entry");
        return switch (kind) {
            case MOVE -> keep.move(ref, entry, visit::field, seen, visit.actor());
            case CANCEL -> keep.cancel(ref, entry, visit::field, seen, visit.actor());
            case ADD -> keep.add(ref, visit::field, seen, visit.actor());
            case FREE -> keep.free(ref, visit::field, seen, visit.actor());
            case TAKE_BACK -> keep.takeBack(ref, number(visit), visit::field, seen, visit.actor());
        };
    }

    private static int number(PageRequest visit) {
        String written = visit.segment("number");
        return written.matches("[1-9]\\d{0,6}") ? Integer.parseInt(written) : 0;
    }

    private Optional<Wheel> wheel(PageRequest visit, Reading reading) {
        return WheelAddresses.ref(visit).flatMap(ref -> read.told(reading).find(ref));
    }

    /** The wheel, when it has what the address names. */
    private Optional<Wheel> about(Kind kind, PageRequest visit, Reading reading) {
        return wheel(visit, reading).filter(wheel -> switch (kind) {
            case MOVE, CANCEL -> wheel.find(visit.segment("entry")).isPresent();
            case TAKE_BACK -> wheel.kept().standing(number(visit)).isPresent();
            case ADD, FREE -> true;
        });
    }

    private PageResult form(
            Kind kind, PageRequest visit, Wheel wheel, int status, List<WrittenFault> faults, FormView.Told told) {
        FormSheet sheet = sheet(kind, visit, wheel, faults);
        String back = WheelAddresses.of(wheel.ref());
        String target = kind.variable.isEmpty()
                ? ""
                : "/" + visit.segment(kind.variable.substring(2, kind.variable.length() - 1));
        return new PageResult.Shown(
                status,
                "wheel/form",
                frames.plain(
                        visit,
                        visit.say(kind.title, named(kind, visit, wheel)),
                        new Link(WheelAddresses.LIST, visit.say("wheel.title")),
                        new Link(back, wheel.holder().name())),
                new FormView(
                        back + kind.path + target,
                        FormView.version(visit, status, Optional.of(wheel.kept().version())),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        visit.say("wheel.form.send"),
                        new Link(back, visit.say("wheel.form.leave"))));
    }

    private static String named(Kind kind, PageRequest visit, Wheel wheel) {
        return switch (kind) {
            case MOVE, CANCEL ->
                wheel.find(visit.segment("entry"))
                        .map(one -> "%s %s".formatted(WORDS.title(one), Danish.date(one.day())))
                        .orElse("");
            case TAKE_BACK ->
                wheel.kept()
                        .standing(number(visit))
                        .map(one -> WORDS.change(one.change(), wheel))
                        .orElse("");
            case ADD, FREE -> wheel.holder().name();
        };
    }

    private static FormSheet sheet(Kind kind, PageRequest visit, Wheel wheel, List<WrittenFault> faults) {
        FormSheet sheet = new FormSheet(
                name -> visit.reads() ? before(kind, name, visit, wheel) : visit.field(name), faults, WORDS::label);
        switch (kind) {
            case MOVE ->
                sheet.add(sheet.day("on").required())
                        .add(sheet.text("time", 5).hinted(visit.say("wheel.form.time.hint")));
            case ADD ->
                sheet.add(sheet.choice(
                                        "kind",
                                        Arrays.stream(EntryKind.values())
                                                .map(one -> new FormField.Choice(one.code(), WORDS.kind(one)))
                                                .toList())
                                .required())
                        .add(sheet.text("title", KeepWheel.LONGEST_LINE).required())
                        .add(sheet.day("on").required())
                        .add(sheet.text("time", 5).hinted(visit.say("wheel.form.time.hint")))
                        .add(sheet.text("place", KeepWheel.LONGEST_LINE))
                        .add(sheet.text("quarter", 6).hinted(visit.say("wheel.form.quarter.hint")));
            case FREE ->
                sheet.add(sheet.text("title", KeepWheel.LONGEST_LINE).required())
                        .add(sheet.day("from").required())
                        .add(sheet.day("to").required());
            case CANCEL, TAKE_BACK -> {}
        }
        return sheet.add(sheet.area("reason", TextLimit.LONGEST).required()).section("", lead(kind, visit, wheel));
    }

    /** With how many entries go with the one that is moved or cancelled. */
    private static String lead(Kind kind, PageRequest visit, Wheel wheel) {
        return kind == Kind.MOVE || kind == Kind.CANCEL
                ? visit.say(kind.lead, wheel.hanging(visit.segment("entry")).size())
                : visit.say(kind.lead);
    }

    private static String before(Kind kind, String name, PageRequest visit, Wheel wheel) {
        if (kind == Kind.MOVE && name.equals("on")) {
            return wheel.find(visit.segment("entry"))
                    .map(one -> one.day().toString())
                    .orElse("");
        }
        return "";
    }
}
