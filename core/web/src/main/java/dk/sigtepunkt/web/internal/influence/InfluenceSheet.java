package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One form about an influence.
 *
 * @param address to which it is sent
 * @param version of the word that it is about; empty of a new one
 * @param send what the button says
 * @param back where one goes without sending
 * @param asked puts the fields together with what is wrong with them
 */
record InfluenceSheet(
        String address,
        Optional<Integer> version,
        String title,
        String send,
        String back,
        Function<List<WrittenFault>, FormSheet> asked) {
    private static final String CHOOSE = "influence.choose.";

    /** A word about two areas that are chosen in it. */
    static InfluenceSheet begin(PageRequest visit, CatalogueSnapshot committees, CommitteeId own) {
        Map<String, String> before = Map.of("from", visit.query().getOrDefault(InfluenceAddresses.AREA, ""));
        return new InfluenceSheet(
                InfluenceAddresses.begin(own),
                Optional.empty(),
                visit.say("influence.begin.title", LinkLine.name(own, committees)),
                visit.say("influence.send.draft"),
                InfluenceAddresses.NET,
                faults -> {
                    FormSheet sheet = sheet(visit, before, faults);
                    List<Choice> areas = areas(committees, own);
                    sheet.add(sheet.choice("from", areas).required())
                            .add(sheet.choice("to", areas).required())
                            .section(visit.say("influence.section.areas"), visit.say("influence.section.areas.lead"));
                    return says(sheet, visit);
                });
    }

    /** Another draft. */
    static InfluenceSheet write(PageRequest visit, String title, WordRef ref, int version, Optional<Influence> before) {
        return new InfluenceSheet(
                InfluenceAddresses.of(ref) + InfluenceAddresses.WRITE,
                Optional.of(version),
                visit.say("influence.write.title"),
                visit.say("influence.send.draft"),
                InfluenceAddresses.of(ref.pair()),
                faults -> {
                    FormSheet sheet =
                            sheet(visit, before.map(InfluenceSheet::written).orElse(Map.of()), faults);
                    sheet.section(title, visit.say("influence.write.lead"));
                    return says(sheet, visit);
                });
    }

    private static Map<String, String> written(Influence before) {
        return Map.of(
                "sign", before.sign().code(),
                "strength", before.strength().code(),
                "reason", before.reason(),
                "about", before.about());
    }

    private static FormSheet says(FormSheet sheet, PageRequest visit) {
        InfluenceWords words = InfluenceWords.in(visit.words().language());
        return sheet.add(sheet.radio(
                                "sign",
                                Arrays.stream(Influence.Sign.values())
                                        .map(one -> new Choice(one.code(), visit.say(CHOOSE + one.code())))
                                        .toList())
                        .required())
                .add(sheet.radio(
                                "strength",
                                Arrays.stream(Influence.Strength.values())
                                        .map(one -> new Choice(one.code(), Danish.begun(words.strength(one))))
                                        .toList())
                        .required())
                .add(sheet.area("reason", KeepInfluences.LONGEST_REASON)
                        .required()
                        .hinted(visit.say("influence.reason.hint")))
                .add(sheet.text("about", KeepInfluences.LONGEST_NAME).hinted(visit.say("influence.about.hint")))
                .section(visit.say("influence.section.says"), "");
    }

    static InfluenceSheet release(PageRequest visit, String title, WordRef ref, int version) {
        return about(visit, title, ref, version, InfluenceAddresses.RELEASE, "influence.release.", sheet -> sheet);
    }

    /** @param theirs what is agreed to */
    static InfluenceSheet agree(PageRequest visit, String title, WordRef ref, int version, Influence theirs) {
        String says = "%s: %s. %s".formatted(title, LinkLine.says(theirs, visit.words()), theirs.reason());
        return about(
                visit,
                says,
                ref,
                version,
                InfluenceAddresses.AGREE,
                "influence.agree.",
                sheet -> sheet.hidden("sign", theirs.sign().code())
                        .hidden("strength", theirs.strength().code())
                        .add(sheet.area("reason", KeepInfluences.LONGEST_REASON)
                                .hinted(visit.say("influence.agree.hint"))));
    }

    static InfluenceSheet decline(PageRequest visit, String title, WordRef ref, int version) {
        return reasoned(visit, title, ref, version, InfluenceAddresses.DECLINE, "influence.decline.");
    }

    static InfluenceSheet withdraw(PageRequest visit, String title, WordRef ref, int version) {
        return reasoned(visit, title, ref, version, InfluenceAddresses.WITHDRAW, "influence.withdraw.");
    }

    private static InfluenceSheet reasoned(
            PageRequest visit, String title, WordRef ref, int version, String end, String key) {
        return about(
                visit,
                title,
                ref,
                version,
                end,
                key,
                sheet -> sheet.add(sheet.area("reason", KeepInfluences.LONGEST_REASON)
                        .required()
                        .hinted(visit.say("influence.reason.open"))));
    }

    /** @param key with which the keys of the texts begin: the title, what is said above the fields, and the button */
    private static InfluenceSheet about(
            PageRequest visit,
            String title,
            WordRef ref,
            int version,
            String end,
            String key,
            UnaryOperator<FormSheet> asked) {
        return new InfluenceSheet(
                InfluenceAddresses.of(ref) + end,
                Optional.of(version),
                visit.say(key + "title"),
                visit.say(key + "send"),
                InfluenceAddresses.of(ref.pair()),
                faults -> asked.apply(sheet(visit, Map.of(), faults)).section(title, visit.say(key + "lead")));
    }

    private static FormSheet sheet(PageRequest visit, Map<String, String> before, List<WrittenFault> faults) {
        return new FormSheet(
                visit.reads() ? name -> before.getOrDefault(name, "") : visit::field,
                faults,
                InfluenceWords.in(visit.words().language())::label);
    }

    /** Those of all committees in service, with whose they are; a committee's own first. */
    private static List<Choice> areas(CatalogueSnapshot committees, CommitteeId own) {
        return Stream.concat(
                        committees.committees().stream()
                                .filter(known -> known.id().equals(own)),
                        committees.committees().stream()
                                .filter(known -> !known.id().equals(own)))
                .filter(KnownCommittee::active)
                .flatMap(known -> known.content().focusAreas().stream()
                        .map(area -> new Choice(
                                area.ref().toString(),
                                "%s (%s)"
                                        .formatted(area.title(), known.content().name()))))
                .toList();
    }

    /** Where a word's page is, for who is sent on from a form. */
    static String kept(WordRef ref) {
        return Links.address(InfluenceAddresses.of(ref.pair()), Map.of("gemt", "ja"));
    }
}
