package dk.sigtepunkt.web.internal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.web.internal.page.Answer;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.Visit;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the figure that an administrator entered, or shows what is wrong with it. */
public final class FigureEntry implements Page {
    private static final String REFERENCE = "Indtastet af administrator";

    private final OperationsPage operations;
    private final FigureStore figures;
    private final Clock clock;

    public FigureEntry(OperationsPage operations, FigureStore figures, Clock clock) {
        this.operations = operations;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Answer answer(Visit visit, Reading reading) {
        FigureForm form = FigureForm.sent(visit);
        return Intake.check(List.of(form.entry()), reading.committees(), clock.instant(), REFERENCE)
                .fold(
                        accepted -> kept(visit, reading, form, accepted),
                        refused -> refused(visit, reading, form, refused));
    }

    private Answer kept(Visit visit, Reading reading, FigureForm form, Intake.Outcome.Accepted accepted) {
        Optional<String> key = form.key().isEmpty() ? Optional.empty() : Optional.of("form-" + form.key());
        try {
            Receipt receipt = figures.append(accepted.observations(), key, digest(form));
            return Answer.seeOther("/drift?registreret=" + receipt.batch());
        } catch (KeyReusedException usedBefore) {
            String sentence = "Formularen er allerede sendt en gang med andet indhold. Se tallet efter, og send igen.";
            return operations.shown(visit, reading, 409, form.with(Map.of(FigureForm.WHOLE, sentence)));
        } catch (IllegalArgumentException objection) {
            String sentence = String.valueOf(objection.getMessage());
            String whole = sentence.endsWith(".") ? sentence : sentence + ".";
            return operations.shown(visit, reading, 422, form.with(Map.of(FigureForm.WHOLE, whole)));
        }
    }

    private Answer refused(Visit visit, Reading reading, FigureForm form, Intake.Outcome.Refused refused) {
        Map<String, String> faults = new LinkedHashMap<>();
        refused.faults()
                .forEach(fault -> faults.merge(fault.field(), fault.sentence(), (one, more) -> one + " " + more));
        return operations.shown(visit, reading, 422, form.with(faults));
    }

    private static String digest(FigureForm form) {
        String content = String.join("\n", form.indicator(), form.period(), form.value(), form.status(), form.note());
        return Sha256.hex(content.getBytes(UTF_8));
    }
}
