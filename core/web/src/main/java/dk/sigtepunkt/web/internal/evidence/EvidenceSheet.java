package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One form about a finding.
 *
 * @param address to which it is sent
 * @param version of what it is about; empty of a new one
 * @param send what the button says
 * @param back where one goes without sending
 * @param asked puts the fields together with what is wrong with them
 */
record EvidenceSheet(
        String address,
        Optional<Integer> version,
        String title,
        String send,
        String back,
        Function<List<WrittenFault>, FormSheet> asked) {
    /**
     * What it says.
     *
     * @param one that is written of; empty for a new one
     * @param before what stands in the fields until something is sent
     */
    static EvidenceSheet words(
            PageRequest visit,
            Reading reading,
            CommitteeId committee,
            Optional<KeptEvidence> one,
            Map<String, String> before) {
        EvidenceWords words = EvidenceWords.in(visit.words().language());
        EvidenceChoices choices = new EvidenceChoices(reading.committees(), words);
        boolean open = one.filter(kept -> kept.published().isPresent()).isPresent();
        String key = open ? "evidence.correct" : one.isPresent() ? "evidence.write" : "evidence.begin";
        String address = one.map(kept -> EvidenceAddresses.of(kept.number()) + EvidenceAddresses.WRITE)
                .orElseGet(() -> EvidenceAddresses.begin(committee));
        return new EvidenceSheet(
                address,
                one.map(KeptEvidence::version),
                title(visit, key, committee, reading),
                visit.say(open ? "evidence.send.correct" : "evidence.send.draft"),
                one.map(kept -> EvidenceAddresses.of(kept.number())).orElse(EvidenceAddresses.LIST),
                faults -> {
                    FormSheet sheet = new FormSheet(written(visit, before), faults, words::label);
                    known(sheet, choices, visit);
                    bearing(sheet, choices, committee, visit);
                    if (open) {
                        sheet.add(sheet.area("reason", KeepEvidence.LONGEST_REASON)
                                        .required()
                                        .hinted(visit.say("evidence.correct.hint")))
                                .section(visit.say("evidence.section.why"), "");
                    }
                    if (open && one.filter(kept -> kept.evidence().story()).isPresent()) {
                        agreed(sheet, "consented", visit)
                                .section(
                                        visit.say("evidence.section.consent"),
                                        visit.say("evidence.section.consent.lead"));
                    }
                    return sheet;
                });
    }

    /** @param day the name of the field with the day */
    private static FormSheet agreed(FormSheet sheet, String day, PageRequest visit) {
        return sheet.add(sheet.day(day).required())
                .add(sheet.text("how", KeepEvidence.LONGEST_NAME).required().hinted(visit.say("evidence.how.hint")));
    }

    private static String title(PageRequest visit, String key, CommitteeId committee, Reading reading) {
        return visit.say(key, EvidenceLine.name(committee, reading.committees()));
    }

    private static UnaryOperator<String> written(PageRequest visit, Map<String, String> before) {
        return visit.reads() ? name -> before.getOrDefault(name, "") : visit::field;
    }

    private static void known(FormSheet sheet, EvidenceChoices choices, PageRequest visit) {
        sheet.add(sheet.text("title", KeepEvidence.LONGEST_NAME).required())
                .add(sheet.area("text", TextLimit.LONGEST).required().hinted(visit.say("evidence.text.hint")))
                .section(visit.say("evidence.section.what"), "");
        sheet.add(sheet.radio("method", choices.methods()).required())
                .add(sheet.text("other", KeepEvidence.LONGEST_NAME)
                        .inItsCase()
                        .hinted(visit.say("evidence.other.hint")))
                .add(sheet.text("source", KeepEvidence.LONGEST_NAME)
                        .required()
                        .hinted(visit.say("evidence.source.hint")))
                .add(sheet.text("place", KeepEvidence.LONGEST_NAME))
                .add(sheet.day("on").required())
                .section(visit.say("evidence.section.how"), visit.say("evidence.section.how.lead"));
    }

    private static void bearing(FormSheet sheet, EvidenceChoices choices, CommitteeId committee, PageRequest visit) {
        int used = sheet.groups("areas", WrittenFields.LOOKED_THROUGH, "area", "stance", "reason");
        int lines = used < WrittenFields.MOST_GROUPS ? used : used - 1;
        for (int at = 0; at <= lines; at++) {
            String one = "areas.%d.".formatted(at);
            UnaryOperator<FormField> need = at == 0 ? FormField::required : FormField::inItsCase;
            sheet.add(need.apply(sheet.choice(one + "area", choices.areas(committee))));
            sheet.add(need.apply(sheet.choice(one + "stance", choices.stances())));
            sheet.add(need.apply(sheet.text(one + "reason", KeepEvidence.LONGEST_REASON)));
            sheet.group(visit.say("evidence.section.area", at + 1));
        }
        sheet.section(visit.say("evidence.section.areas"), visit.say("evidence.section.areas.lead"));
        sheet.add(sheet.choice("action", choices.actions(committee)).hinted(visit.say("evidence.action.hint")))
                .section(visit.say("evidence.section.action"), "");
    }

    /** That whose story it is allows it to be told. */
    static EvidenceSheet consent(PageRequest visit, KeptEvidence one) {
        return about(visit, one, EvidenceAddresses.CONSENT, "evidence.consent.", sheet -> agreed(sheet, "on", visit));
    }

    static EvidenceSheet publication(PageRequest visit, KeptEvidence one) {
        return about(visit, one, EvidenceAddresses.PUBLISH, "evidence.publish.", sheet -> sheet);
    }

    static EvidenceSheet withdrawal(PageRequest visit, KeptEvidence one) {
        EvidenceChoices choices = new EvidenceChoices(
                CatalogueSnapshot.EMPTY, EvidenceWords.in(visit.words().language()));
        String key = one.story() ? "evidence.withdraw.story." : "evidence.withdraw.";
        return about(
                visit,
                one,
                EvidenceAddresses.WITHDRAW,
                key,
                sheet -> sheet.add(sheet.radio("ground", choices.grounds(one.story()))
                                .required())
                        .add(sheet.area("reason", KeepEvidence.LONGEST_REASON)
                                .inItsCase()
                                .hinted(visit.say("evidence.withdraw.hint"))));
    }

    /** @param key with which the keys of the texts begin: the title, what is said above the fields, and the button */
    private static EvidenceSheet about(
            PageRequest visit, KeptEvidence one, String end, String key, UnaryOperator<FormSheet> asked) {
        String back = EvidenceAddresses.of(one.number());
        return new EvidenceSheet(
                back + end,
                Optional.of(one.version()),
                visit.say(key + "title"),
                visit.say(key + "send"),
                back,
                faults -> asked.apply(new FormSheet(
                                visit::field,
                                faults,
                                EvidenceWords.in(visit.words().language())::label))
                        .section(
                                one.evidence().title().isEmpty()
                                        ? visit.say("evidence.number", one.number())
                                        : one.evidence().title(),
                                visit.say(key + "lead")));
    }
}
