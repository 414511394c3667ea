package dk.sigtepunkt.domain.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** With how much force a Danish sentence tells what it tells: as a fact, perhaps, as an aim, as somebody else's words, or not. */
final class DanishForce {
    private static final Map<String, List<Lowered>> LOWERED = new HashMap<>();

    private static final Set<String> SAY = words("""
            siger sagde fortæller fortalte mener oplever oplevede udtaler skriver vurderer synes angiver svarer svarede
            melder beretter oplyser forklarer peger viser roser konkluderer fremhæver føler udtalte skrev hævder hævdede
            påstår påstod kalder mente argumenterer argumenterede
            """);

    /** What only people do, and no figures. */
    private static final Set<String> TELL = words("""
            siger fortæller oplyser mener oplever udtaler skriver melder beretter angiver føler hævder hævdede påstår
            påstod mente fortalte oplyste udtalte oplevede
            """);

    private static final Set<String> KNOW = words("""
            dokumentere dokumenteret påvise påvist bevise bevist sige konkludere afgøre afgjort vide bekræfte bekræftet
            afgøres siges dokumenteres påvises bevises konkluderes fastslås opgøres målt undersøgt opgjort evalueret
            godtgøre godtgjort udlede slutte fastslå fastslået underbygge underbygget tale svare adskille skelne
            """);

    private static final Set<String> OPEN_QUOTES = Set.of("»", "”", "“", "„", "\"", "'", "‘");

    static {
        lowered(Strength.HINTS, """
                måske
                muligvis
                muligt
                mulig|mulige
                kan|kunne|må|skulle ~4 have|være
                kan|kunne|må|skulle ~4 skyldes|hænge|medføre|føre|betyde|hjælpe|give|gøre|få
                plausibelt|plausibel|sandsynliggjort
                kan|kunne
                tyder|tyde|tydede på
                peger|pege|pegede ~1 på
                tegn på
                indikerer|antyder
                ser|så|se ~1 ud til
                se|ser ~1 ud , som om
                synes at
                lader til
                tror|gætter
                kan|kunne ~1 tænkes
                vist|vistnok
                hypotese|hypotesen|formodning|formodningen
                """);
        lowered(Strength.LIKELY, """
                formentlig|formentligt|formodentlig|formodentligt|sandsynligvis|sandsynligt|sandsynlig|sandsynlighed|antageligt|antagelig|antageligvis
                har|er|skyldes|blev|var nok
                vurderer|vurderes|skønner|skønnes|formoder|mener|antager
                vurdering
                rimeligt ~1 at antage
                """);
        lowered(Strength.SUPPORTED, """
                blandt andet
                bl
                delvist|delvis
                til dels
                i nogen|mindre grad
                i en vis grad
                delvise
                vel underbygget
                underbygget
                """);
        lowered(Strength.NONE, """
                målet|formålet|ambitionen|hensigten|ønsket|planen|idéen|ideen|tanken|håbet|forventningen|mål|opgaven|visionen ~6 er|var|om
                til formål|opgave|hensigt
                for at
                med henblik på
                forventes|forventer|forventede|ventes|venter|håber|håbede|ønsker|ønskede|sigter|stræber|planlægger
                arbejder|arbejdes ~2 for
                regner|regnes med
                satser på
                hvis|såfremt|medmindre
                falder|faldt|faldet ~2 sammen med
                hvorvidt
                som om
                erfaringen|erfaringer|erfaringerne|erfaring fra|i andre
                antagelsen|teorien|tesen|logikken|forudsætningen|tankegangen|grundtanken|rationalet|udgangspunktet|påstanden|argumentet|troen|antagelse|tese ~6 er|var|om|på , at
                ved ~3 ikke|endnu
                tidligt at
                uklart|usikkert|uvist
                """);
    }

    private final Sentence sentence;

    DanishForce(Sentence sentence) {
        this.sentence = sentence;
    }

    /** @param effect where the effect is told */
    record Span(Tie tie, int from, int to, int effect) {}

    private record Lowered(Strength most, Phrase phrase) {}

    private static Set<String> words(String some) {
        return Set.of(some.strip().split("\\s+"));
    }

    private static void lowered(Strength most, String some) {
        for (String line : some.strip().split("\n")) {
            Phrase phrase = new Phrase(line.strip());
            phrase.first()
                    .forEach(word -> LOWERED.computeIfAbsent(word, none -> new ArrayList<>())
                            .add(new Lowered(most, phrase)));
        }
    }

    /** How much is claimed, when all that stands around it is heard. */
    Strength of(Span span) {
        int start = start(span.from());
        if (negated(span, start) || asked(span.from(), start) || others(span, start) || beside(span)) {
            return Strength.NONE;
        }
        Strength strength = span.tie().strength();
        int end = Math.max(span.to() + 3, span.effect() > span.to() ? span.effect() : 0);
        for (int at = start; at < Math.min(end, sentence.size()); at++) {
            for (Lowered lowered : LOWERED.getOrDefault(sentence.at(at).text(), List.of())) {
                int after = lowered.phrase().end(sentence.words(), at);
                if (after > 0 && counts(lowered, span, at, after)) {
                    strength = strength.atMost(lowered.most());
                }
            }
        }
        return strength;
    }

    /** What is in doubt lowers all; an aim only what stands in its own part, or after an <i>at</i>. */
    private boolean counts(Lowered lowered, Span span, int at, int after) {
        boolean within = at >= span.from() && after <= span.to() && !sentence.is(at, "mulig", "mulige", "sandsynlig");
        if (within || span.tie().kind() == Tie.Kind.WITHOUT) {
            return false;
        }
        if (sentence.has(at, Sense.MODAL)) {
            return after - at > 1 ? at <= span.to() + 1 : false;
        }
        if (lowered.most() != Strength.NONE) {
            return true;
        }
        int clause = sentence.clauseStart(span.from());
        boolean same = at >= clause;
        boolean governs = sentence.is(clause, "at", "om", "hvor") || at == 0;
        return (at < span.from() && (same || governs)) || (at >= span.to() && sentence.is(at, "hvis", "såfremt"));
    }

    /** Told beside each other in time only: <i>siden … er i samme periode</i>. */
    private boolean beside(Span span) {
        for (int at = sentence.reachStart(span.from());
                span.tie().kind() == Tie.Kind.SINCE && at < sentence.reachEnd(span.to());
                at++) {
            if (sentence.is(at, "samme") && sentence.is(at + 1, "periode", "tidsrum", "kvartal", "tid", "år")) {
                return true;
            }
        }
        return false;
    }

    /** Where the part begins that a place belongs to: after a mark that is followed by <i>og</i> or <i>men</i>. */
    private int start(int place) {
        for (int at = place; at > sentence.reachStart(place); at--) {
            if (sentence.has(at - 1, Sense.MARK) && sentence.is(at, "og", "men")) {
                return at;
            }
        }
        return sentence.reachStart(place);
    }

    private boolean negated(Span span, int start) {
        Tie.Kind kind = span.tie().kind();
        if (kind == Tie.Kind.WITHOUT) {
            return false;
        }
        if (kind == Tie.Kind.CLEFT && sentence.is(span.to() - 1, "at")) {
            return unknown(start, sentence.reachEnd(span.to()));
        }
        boolean effectFirst = span.effect() < span.from()
                || kind == Tie.Kind.SINCE
                || kind == Tie.Kind.BECAUSE
                || kind == Tie.Kind.BY;
        int from = effectFirst ? Math.max(start, span.from() - 2) : Math.max(start, sentence.clauseStart(span.from()));
        int to = effectFirst ? span.to() + 1 : span.to() + 2;
        for (int at = from; at < Math.min(to, sentence.size()); at++) {
            if (denies(at)) {
                return true;
            }
        }
        if (unknown(start, span.from()) || unknown(span.to(), sentence.reachEnd(span.to()))) {
            return true;
        }
        int clause = sentence.clauseStart(span.from());
        if (clause > start + 1 && sentence.is(clause, "at", "om")) {
            for (int at = sentence.clauseStart(clause - 1); at < clause; at++) {
                if (denies(at) || (sentence.is(at, "intet", "ingen") && !sentence.is(at + 1, "tvivl"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody says that it cannot be told: <i>kan ikke dokumentere, at</i>. */
    private boolean unknown(int from, int to) {
        for (int at = from; at < Math.min(to, sentence.size()); at++) {
            boolean told =
                    KNOW.contains(sentence.at(at).text()) || (sentence.is(at, "stå") && sentence.is(at + 1, "inde"));
            if (told && (sentence.has(at - 1, Sense.NEGATION) || sentence.has(at - 2, Sense.NEGATION))) {
                return true;
            }
        }
        return false;
    }

    private boolean denies(int at) {
        return (sentence.has(at, Sense.NEGATION)
                        && !sentence.is(
                                at + 1,
                                "kun",
                                "alene",
                                "blot",
                                "bare",
                                "mindst",
                                "tilfældigt",
                                "mærkeligt",
                                "overraskende",
                                "tage")
                        && !(sentence.is(at + 1, "til") && sentence.is(at + 3, "tage", "overse", "skjule")))
                || (sentence.is(at, "ingen") && !sentence.is(at + 1, "tvivl"));
    }

    /** Told as what is asked: <i>om indsatsen har …</i>. */
    private boolean asked(int place, int start) {
        int clause = sentence.clauseStart(place);
        boolean whether = sentence.is(clause, "om", "hvorvidt");
        return clause >= start
                && (whether || sentence.is(clause, "hvordan", "hvor", "hvorfor", "hvad", "hvilken", "hvilke"))
                && (whether || clause > 0);
    }

    private boolean heard(int at) {
        return sentence.is(at, "vide", "hører", "fortalt")
                && sentence.has(at + 1, Sense.MARK)
                && sentence.is(at + 2, "at");
    }

    private boolean others(Span span, int start) {
        boolean person = false;
        boolean own = false;
        for (int at = start; at < span.from(); at++) {
            if (sentence.is(at, "ifølge") || heard(at)) {
                return true;
            }
            boolean told = TELL.contains(sentence.at(at).text())
                    && sentence.has(at + 1, Sense.MARK)
                    && sentence.is(at + 2, "at");
            if (told && !own) {
                return true;
            }
            own |= sentence.at(at).any(Set.of(Sense.AGENT, Sense.MATTER, Sense.DEED));
            if (person && SAY.contains(sentence.at(at).text())) {
                return true;
            }
            if (sentence.has(at, Sense.PERSON)) {
                person = true;
            }
        }
        return quoted(span.from());
    }

    private boolean quoted(int place) {
        boolean opened = false;
        for (int at = sentence.reachStart(place); at < place; at++) {
            if (OPEN_QUOTES.contains(sentence.at(at).text())) {
                opened = !opened;
            } else if (sentence.is(at, "«")) {
                opened = false;
            }
        }
        if (!opened) {
            return false;
        }
        for (int at = sentence.reachStart(place); at < sentence.reachEnd(place); at++) {
            if (SAY.contains(sentence.at(at).text()) || sentence.is(at, "hedder", "står", "formulering")) {
                return true;
            }
        }
        return false;
    }
}
