package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.council.DecisionRefusal.Reason;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.text.WrittenDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what somebody wrote as a decision, or says the first thing that is wrong with it. */
final class DecisionRules {
    private static final int FIRST_YEAR = 1970;
    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\d{1,12}([.,]\\d{1,6})?");

    private final List<ExpectedFocusArea> adopted;
    private final List<Strategy> strategies;
    private final CatalogueSnapshot committees;
    private final LocalDate today;
    private final CouncilWords words;

    DecisionRules(
            List<ExpectedFocusArea> adopted,
            List<Strategy> strategies,
            CatalogueSnapshot committees,
            LocalDate today,
            CouncilWords words) {
        this.adopted = List.copyOf(adopted);
        this.strategies = List.copyOf(strategies);
        this.committees = committees;
        this.today = today;
        this.words = words;
    }

    /** Ends the reading of what cannot be. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient DecisionRefusal why;

        Refused(Reason reason, String sentence) {
            super(sentence);
            this.why = new DecisionRefusal(reason, sentence);
        }

        DecisionRefusal why() {
            return why;
        }
    }

    CouncilSubject subject(WantedDecision wanted) {
        return switch (wanted.subject()) {
            case "area" -> area(wanted);
            case "area-ends" -> ends(wanted.what());
            case "target" -> target(wanted);
            default -> throw new Refused(Reason.INCOMPLETE, words.noSubject(CouncilSubject.NAMES));
        };
    }

    Adoption decided(WantedDecision.Source source) {
        String body = said(source.body(), words.whoDecided());
        LocalDate on = day(source.on(), words.whenDecided());
        if (on.isAfter(today)) {
            throw new Refused(Reason.DAY_TO_COME, words.toCome(on));
        }
        return new Adoption(body, on, said(source.source(), words.whereToRead()));
    }

    LocalDate from(WantedDecision wanted) {
        return day(wanted.from(), words.fromWhen());
    }

    private CouncilSubject area(WantedDecision wanted) {
        FocusAreaRef ref = ref(wanted.what());
        Optional<ExpectedFocusArea> now = listed(ref);
        if (now.isEmpty()
                && committees.focusAreas().stream().noneMatch(area -> area.ref().equals(ref))) {
            throw new Refused(Reason.UNKNOWN_AREA, words.unknownArea(TextLimit.quoted(wanted.what())));
        }
        String wording = wanted.terms().wording();
        OfficialWording said = wording.isBlank()
                ? now.flatMap(ExpectedFocusArea::wording)
                        .orElseThrow(() -> new Refused(Reason.INCOMPLETE, words.whatWording()))
                : wording(wording);
        return new CouncilSubject.Area(ref, said, sigtepunkt(wanted.terms().sigtepunkt(), now));
    }

    private OfficialWording wording(String text) {
        said(text.replace("*", ""), words.whatWording());
        return OfficialWording.of(said(text, words.whatWording()));
    }

    private SigtepunktId sigtepunkt(String text, Optional<ExpectedFocusArea> now) {
        if (text.isBlank()) {
            return now.map(ExpectedFocusArea::sigtepunkt)
                    .orElseThrow(() -> new Refused(Reason.INCOMPLETE, words.whichSigtepunkt()));
        }
        List<SigtepunktId> all = strategies.stream()
                .flatMap(strategy -> strategy.sigtepunkter().stream())
                .map(Sigtepunkt::id)
                .toList();
        return all.stream()
                .filter(id -> id.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.UNKNOWN_SIGTEPUNKT,
                        words.unknownSigtepunkt(
                                TextLimit.quoted(text),
                                all.stream().map(SigtepunktId::value).toList())));
    }

    private CouncilSubject ends(String text) {
        FocusAreaRef ref = ref(text);
        if (listed(ref).isEmpty()) {
            throw new Refused(Reason.UNKNOWN_AREA, words.notOnTheList(TextLimit.quoted(text)));
        }
        return new CouncilSubject.AreaEnds(ref);
    }

    private Optional<ExpectedFocusArea> listed(FocusAreaRef ref) {
        return adopted.stream().filter(area -> area.ref().equals(ref)).findFirst();
    }

    private FocusAreaRef ref(String text) {
        String[] parts = text.split("/", -1);
        try {
            return new FocusAreaRef(new CommitteeId(parts[0]), new FocusAreaKey(parts.length == 2 ? parts[1] : ""));
        } catch (IllegalArgumentException notOne) {
            throw new Refused(Reason.UNKNOWN_AREA, words.unknownArea(TextLimit.quoted(text)));
        }
    }

    private CouncilSubject target(WantedDecision wanted) {
        Indicator indicator = IndicatorId.find(wanted.what())
                .flatMap(committees::indicator)
                .orElseThrow(() ->
                        new Refused(Reason.UNKNOWN_INDICATOR, words.unknownIndicator(TextLimit.quoted(wanted.what()))));
        CouncilSubject.TargetSet target = set(indicator, wanted.terms());
        if (!DecidedContents.takes(indicator, target)) {
            throw new Refused(Reason.NO_TARGET, words.noTarget(indicator.name()));
        }
        return target;
    }

    private CouncilSubject.TargetSet set(Indicator indicator, WantedDecision.Terms terms) {
        Period period = period(terms.period());
        if (indicator.direction() == Direction.WITHIN) {
            return within(indicator, period, terms);
        }
        if (!terms.low().isEmpty() || !terms.high().isEmpty()) {
            throw new Refused(Reason.NO_BAND, words.noBand(indicator.name()));
        }
        return new CouncilSubject.TargetSet(indicator.id(), period, number(terms.value()));
    }

    /** One value would say that everything beside it is off the mark, which is not what such an indicator means. */
    private CouncilSubject.TargetSet within(Indicator indicator, Period period, WantedDecision.Terms terms) {
        if (terms.low().isEmpty() || terms.high().isEmpty() || !terms.value().isEmpty()) {
            throw new Refused(Reason.NEEDS_BAND, words.needsBand(indicator.name()));
        }
        double low = number(terms.low());
        double high = number(terms.high());
        if (low >= high) {
            throw new Refused(Reason.NEEDS_BAND, words.reversedBand(terms.low(), terms.high()));
        }
        return new CouncilSubject.TargetSet(indicator.id(), period, low, high);
    }

    private Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException notOne) {
            throw new Refused(Reason.NOT_A_PERIOD, words.noPeriod(TextLimit.quoted(text)));
        }
    }

    private double number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(Reason.NOT_A_NUMBER, words.noNumber(TextLimit.quoted(text)));
        }
        return Double.parseDouble(text.replace(',', '.').replace('\u2212', '-'));
    }

    private String said(String text, String otherwise) {
        if (text.isBlank() || text.chars().anyMatch(DecisionRules::unwritable)) {
            throw new Refused(Reason.INCOMPLETE, otherwise);
        }
        if (text.length() > TextLimit.LONGEST) {
            throw new Refused(Reason.TOO_LONG, words.tooLong(text.length(), TextLimit.LONGEST));
        }
        return text;
    }

    /** No database need keep it, and no page can show it. */
    private static boolean unwritable(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }

    private LocalDate day(String text, String otherwise) {
        if (text.isBlank()) {
            throw new Refused(Reason.INCOMPLETE, otherwise);
        }
        try {
            LocalDate day = WrittenDay.parse(text);
            if (day.getYear() >= FIRST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException notOne) {
            // Said below, as of a day out of all reason.
        }
        throw new Refused(Reason.NOT_A_DAY, words.noDay(TextLimit.quoted(text)));
    }
}
