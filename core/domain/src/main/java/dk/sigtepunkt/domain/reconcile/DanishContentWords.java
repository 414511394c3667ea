package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.WheelPlan;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.DanishEffect;
import dk.sigtepunkt.domain.text.UnitText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

final class DanishContentWords implements ContentWords {
    private static final int LEAST_SHARE_DECIMALS = 2;

    private final ActionWords actions = ActionWords.in(Danish.LOCALE);

    @Override
    public String direction(Direction direction) {
        return switch (direction) {
            case UP -> "højere er bedre";
            case DOWN -> "lavere er bedre";
            case WITHIN -> "inden for et interval er bedst";
            case NONE -> "ingen, det er et baggrundstal";
        };
    }

    @Override
    public String aggregation(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM -> "tallene lægges sammen";
            case WEIGHTED_MEAN -> "vejet gennemsnit";
            case LAST -> "det seneste tal gælder";
            case NONE -> "tallene samles ikke";
        };
    }

    @Override
    public String origin(Origin origin) {
        return switch (origin) {
            case EXAMPLE -> "eksempel";
            case REAL -> "virkelig";
        };
    }

    @Override
    public String rhythm(Frequency frequency, int every) {
        return Danish.rhythm(frequency, every);
    }

    @Override
    public String day(LocalDate day) {
        return Danish.date(day);
    }

    @Override
    public String days(int count) {
        return Danish.count(count, "dag", "dage");
    }

    @Override
    public String baseline(Baseline baseline, Unit unit) {
        return "%s i %s (%s)%s"
                .formatted(
                        amount(baseline.value(), unit),
                        Danish.period(baseline.period()),
                        baseline.source().strip(),
                        adopted(baseline.adopted()));
    }

    @Override
    public String target(Target target, Unit unit) {
        String high = amount(target.high(), unit);
        String amount = target.low() == target.high() ? high : number(target.low(), unit) + " til " + high;
        return "%s i %s (%s)%s"
                .formatted(
                        amount, Danish.period(target.period()), target.source().strip(), adopted(target.adopted()));
    }

    /** Nothing of what nobody has adopted, so that content from before adoptions were told says what it said. */
    private static String adopted(Optional<Adoption> adoption) {
        return adoption.map(
                        one -> ", vedtaget af %s %s (%s)".formatted(one.body(), Danish.date(one.on()), one.source()))
                .orElse("");
    }

    @Override
    public String thresholds(Thresholds thresholds) {
        return "på rette vej fra %s, kræver opmærksomhed fra %s%s"
                .formatted(share(thresholds.onTrack()), share(thresholds.attention()), adopted(thresholds.adopted()));
    }

    @Override
    public String unitKind(UnitKind kind) {
        return switch (kind) {
            case COUNT -> "antal";
            case MONEY -> "beløb";
            case MASS -> "vægt";
            case ENERGY -> "energi";
            case DURATION -> "varighed";
            case PERCENT -> "procent";
            case RATIO -> "forhold";
            case INDEX -> "indeks";
            case SCORE -> "score";
        };
    }

    @Override
    public String sourceKind(SourceKind kind) {
        return switch (kind) {
            case STATISTIKBANKEN -> "Statistikbanken";
            case JOBINDSATS -> "Jobindsats";
            case UDDANNELSESSTATISTIK -> "Uddannelsesstatistik";
            case ENERGI_DATA_SERVICE -> "Energi Data Service";
            case FILE -> "fil";
            case FAGSYSTEM -> "fagsystem";
            case SURVEY -> "spørgeskema";
            case DIALOGUE -> "dialog";
            case ACCOUNTS -> "regnskab";
        };
    }

    @Override
    public String formula(Formula formula, Function<IndicatorId, String> name) {
        List<String> of = formula.of().stream().map(name).toList();
        return switch (formula.kind()) {
            case PER_INHABITANT -> "%s pr. %s af %s".formatted(of.get(0), plain(formula.per()), of.get(1));
            case SHARE -> "%s i procent af %s".formatted(of.get(0), of.get(1));
            case INDEX ->
                "%s i procent af %s"
                        .formatted(of.get(0), formula.base().map(Danish::period).orElse(""));
            case ROLLING_SUM -> "summen af de seneste %d perioder af %s".formatted(formula.window(), of.get(0));
            case DIFFERENCE -> "%s minus %s".formatted(of.get(0), of.get(1));
        };
    }

    @Override
    public String companion(Companion companion, String name) {
        String role = switch (companion.role()) {
            case OUTLOOK -> "udsigten";
            case CAPACITY -> "kapaciteten";
            case DEMAND -> "efterspørgslen";
        };
        return role + " " + name;
    }

    @Override
    public String forward(boolean forward) {
        return forward ? "tiden, der kommer" : "tiden, der er gået";
    }

    @Override
    public String step(ActionStep step) {
        return "%s %s (%s; %s)"
                .formatted(
                        Danish.date(step.on()),
                        actions.event(step.state()),
                        step.reason().strip(),
                        step.trigger().strip());
    }

    @Override
    public String part(MunicipalPart part) {
        return actions.part(part);
    }

    @Override
    public String partner(Partner partner) {
        return "%s (%s): %s".formatted(partner.name(), actions.partner(partner.kind()), partner.part());
    }

    @Override
    public String felt(Felt felt) {
        return "%s: %s".formatted(actions.audience(felt.by()), felt.how());
    }

    @Override
    public String milestone(Milestone milestone) {
        return "%s senest %s".formatted(milestone.title(), Danish.date(milestone.due()));
    }

    @Override
    public String effect(ExpectedEffect effect, String name, Optional<Unit> unit) {
        return DanishEffect.told(effect, name, unit).replace('\u00a0', ' ');
    }

    private static String plain(double value) {
        return Danish.number(value);
    }

    private static String amount(double value, Unit unit) {
        return UnitText.amount(number(value, unit), unit).replace('\u00a0', ' ');
    }

    /** With every decimal it has: a change that a reader would not be shown as a figure is still a change. */
    private static String number(double value, Unit unit) {
        return Danish.number(value, Math.max(unit.decimals(), Danish.decimals(value)));
    }

    private static String share(double value) {
        return Danish.number(value, Math.max(LEAST_SHARE_DECIMALS, Danish.decimals(value)));
    }

    @Override
    public String influence(Influence influence, String from, String to) {
        String sign = switch (influence.sign()) {
            case STRENGTHENS -> "styrker";
            case WEAKENS -> "svækker";
        };
        String strength = switch (influence.strength()) {
            case WEAK -> "svagt";
            case MEDIUM -> "middel";
            case STRONG -> "stærkt";
        };
        String about = influence.about().isEmpty() ? "" : ", mærkes af " + influence.about();
        String made = influence.origin() == Origin.EXAMPLE ? ", eksempel" : "";
        return "%s %s %s (%s%s%s): %s".formatted(from, sign, to, strength, about, made, influence.reason());
    }

    @Override
    public String wheel(AnnualWheel wheel) {
        WheelPlan plan = WheelPlan.of(wheel);
        Stream<String> entries = wheel.entries().stream()
                .map(one -> "%s %s%s"
                        .formatted(
                                one.title(),
                                plan.day(one.key()).map(Danish::date).orElse(""),
                                one.time()
                                        .map(time -> " kl. " + Danish.clock(time))
                                        .orElse("")));
        Stream<String> free = wheel.meetingFree().stream()
                .map(one -> "%s %s–%s".formatted(one.title(), Danish.date(one.from()), Danish.date(one.to())));
        return Stream.concat(entries, free).collect(joining("; "));
    }
}
