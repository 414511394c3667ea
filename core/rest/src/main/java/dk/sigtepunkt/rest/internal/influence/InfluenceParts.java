package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How focus areas work on one another, and what a quarter's changes reach. */
@Component(service = InfluenceParts.class)
public final class InfluenceParts {
    private final InfluenceHistory influences;
    private final ReadInfluences read;
    private final KeepInfluences keep;
    private final CrossInfluences crossing;
    private final AnswerHearings answers;

    @Activate
    public InfluenceParts(
            @Reference InfluenceHistory influences,
            @Reference ReadInfluences read,
            @Reference KeepInfluences keep,
            @Reference CrossInfluences crossing,
            @Reference AnswerHearings answers) {
        this.influences = influences;
        this.read = read;
        this.keep = keep;
        this.crossing = crossing;
        this.answers = answers;
    }

    /** What is said, to be put together with what changed. */
    public InfluenceHistory influences() {
        return influences;
    }

    public CrossInfluences crossing() {
        return crossing;
    }

    public Stream<Object> resources(Callers callers, ReadingAnswers readings, Quarters quarters) {
        return Stream.of(
                new InfluenceResource(readings, influences),
                new OwnInfluenceResource(callers, read),
                new InfluenceWordResource(callers, keep),
                new CrossingResource(callers, readings, quarters, crossing, answers));
    }
}
