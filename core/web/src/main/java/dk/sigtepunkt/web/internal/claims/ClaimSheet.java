package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.KeptClaim;
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
 * One form about a claim.
 *
 * @param address to which it is sent
 * @param version of what it is about; empty of a new one
 * @param send what the button says
 * @param back where one goes without sending
 * @param asked puts the fields together with what is wrong with them
 */
record ClaimSheet(
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
    static ClaimSheet words(
            PageRequest visit, ClaimChoices choices, Optional<KeptClaim> one, Map<String, String> before) {
        boolean open = one.filter(kept -> kept.published().isPresent()).isPresent();
        String key = open ? "claims.correct" : one.isPresent() ? "claims.write" : "claims.begin";
        return new ClaimSheet(
                one.map(kept -> ClaimAddresses.of(kept.number()) + ClaimAddresses.WRITE)
                        .orElseGet(() -> ClaimAddresses.begin(choices.own())),
                one.map(KeptClaim::version),
                visit.say(key, ClaimLine.name(choices.own(), choices.committees())),
                visit.say(open ? "claims.send.correct" : "claims.send.draft"),
                one.map(kept -> ClaimAddresses.of(kept.number())).orElse(ClaimAddresses.LIST),
                faults -> {
                    UnaryOperator<String> written =
                            visit.reads() ? name -> before.getOrDefault(name, "") : visit::field;
                    FormSheet sheet = new FormSheet(
                            written, faults, ClaimWords.in(visit.words().language())::label);
                    said(sheet, choices, visit);
                    int changes = chain(sheet, visit);
                    grounds(sheet, choices, changes, visit);
                    rivals(sheet, choices, visit);
                    if (open) {
                        sheet.add(sheet.area("reason", KeepClaims.LONGEST_PART)
                                        .required()
                                        .hinted(visit.say("claims.correct.hint")))
                                .section(visit.say("claims.section.why"), "");
                    }
                    return sheet;
                });
    }

    private static void said(FormSheet sheet, ClaimChoices choices, PageRequest visit) {
        sheet.add(sheet.choice("action", choices.actions()).required())
                .add(sheet.choice("indicator", choices.indicators())
                        .required()
                        .hinted(visit.say("claims.indicator.hint")))
                .add(sheet.text("title", KeepClaims.LONGEST_TITLE).required().hinted(visit.say("claims.title.hint")))
                .section(visit.say("claims.section.what"), visit.say("claims.section.what.lead"));
    }

    /** @return so many changes as there is room for */
    private static int chain(FormSheet sheet, PageRequest visit) {
        int used = sheet.groups("changes", WrittenFields.LOOKED_THROUGH, "text", "assumption");
        int shown = Math.min(Math.max(used + 1, 2), Math.max(used, KeepClaims.MOST_CHANGES));
        for (int at = 0; at < shown; at++) {
            String one = "changes.%d.".formatted(at);
            UnaryOperator<FormField> need = at == 0 ? FormField::required : FormField::inItsCase;
            sheet.add(need.apply(sheet.text(one + "text", KeepClaims.LONGEST_PART)));
            sheet.add(need.apply(sheet.text(one + "assumption", KeepClaims.LONGEST_PART))
                    .hinted(at == 0 ? visit.say("claims.assumption.first") : visit.say("claims.assumption.next", at)));
            sheet.group(visit.say("claims.section.change", at + 1));
        }
        sheet.add(sheet.text("figureAssumption", KeepClaims.LONGEST_PART)
                .required()
                .hinted(visit.say("claims.assumption.figure")));
        sheet.section(visit.say("claims.section.chain"), visit.say("claims.section.chain.lead"));
        return shown;
    }

    private static void grounds(FormSheet sheet, ClaimChoices choices, int changes, PageRequest visit) {
        int used = sheet.groups("grounds", WrittenFields.LOOKED_THROUGH, "link", "source", "stance", "reason");
        int lines = used < WrittenFields.MOST_GROUPS ? used : used - 1;
        for (int at = 0; at <= lines; at++) {
            String one = "grounds.%d.".formatted(at);
            sheet.add(sheet.choice(one + "link", choices.links(changes)).inItsCase());
            sheet.add(sheet.choice(one + "source", choices.sources()).inItsCase());
            sheet.add(sheet.choice(one + "stance", choices.stances()).inItsCase());
            sheet.add(sheet.text(one + "reason", KeepClaims.LONGEST_PART).inItsCase());
            sheet.group(visit.say("claims.section.ground", at + 1));
        }
        sheet.section(visit.say("claims.section.grounds"), visit.say("claims.section.grounds.lead"));
    }

    private static void rivals(FormSheet sheet, ClaimChoices choices, PageRequest visit) {
        sheet.add(sheet.area("rivalsSought", TextLimit.LONGEST).hinted(visit.say("claims.sought.hint")));
        sheet.group("");
        int used = sheet.groups("rivals", WrittenFields.LOOKED_THROUGH, "explanation", "weight", "reason");
        int lines = used < WrittenFields.MOST_GROUPS ? used : used - 1;
        for (int at = 0; at <= lines; at++) {
            String one = "rivals.%d.".formatted(at);
            sheet.add(sheet.text(one + "explanation", KeepClaims.LONGEST_PART).inItsCase());
            sheet.add(sheet.choice(one + "weight", choices.weights()).inItsCase());
            sheet.add(sheet.text(one + "reason", KeepClaims.LONGEST_PART).inItsCase());
            sheet.group(visit.say("claims.section.rival", at + 1));
        }
        sheet.section(visit.say("claims.section.rivals"), visit.say("claims.section.rivals.lead"));
    }

    static ClaimSheet publication(PageRequest visit, KeptClaim one) {
        return about(visit, one, ClaimAddresses.PUBLISH, "claims.publish.", sheet -> sheet);
    }

    static ClaimSheet withdrawal(PageRequest visit, KeptClaim one) {
        return about(
                visit,
                one,
                ClaimAddresses.WITHDRAW,
                "claims.withdraw.",
                sheet -> sheet.add(sheet.area("reason", KeepClaims.LONGEST_PART)
                        .required()
                        .hinted(visit.say("claims.withdraw.hint"))));
    }

    /** @param key with which the keys of the texts begin: the title, what is said above the fields, and the button */
    private static ClaimSheet about(
            PageRequest visit, KeptClaim one, String end, String key, UnaryOperator<FormSheet> asked) {
        String back = ClaimAddresses.of(one.number());
        return new ClaimSheet(
                back + end,
                Optional.of(one.version()),
                visit.say(key + "title"),
                visit.say(key + "send"),
                back,
                faults -> asked.apply(new FormSheet(
                                visit::field,
                                faults,
                                ClaimWords.in(visit.words().language())::label))
                        .section(one.claim().title(), visit.say(key + "lead")));
    }
}
