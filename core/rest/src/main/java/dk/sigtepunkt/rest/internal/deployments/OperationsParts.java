package dk.sigtepunkt.rest.internal.deployments;

import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.domain.reminders.SeeMail;
import dk.sigtepunkt.domain.simulation.MoveTime;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.mail.MailResource;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.simulation.ClockResource;
import dk.sigtepunkt.rest.internal.sources.QuarantineResource;
import dk.sigtepunkt.rest.internal.sources.SourceOrderResource;
import dk.sigtepunkt.rest.internal.sources.SourceResource;
import dk.sigtepunkt.rest.internal.sources.SourceRunResource;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What keeps the system going: data sources, and the committees that are deployed. */
@Component(service = OperationsParts.class)
public final class OperationsParts {
    private final DeployCommittee deployments;
    private final DeploymentHistory log;
    private final ApproveCode code;
    private final Sources sources;
    private final OperateSources operate;
    private final DecideQuarantine quarantine;
    private final MoveTime time;
    private final SeeMail mail;

    @Activate
    public OperationsParts(
            @Reference DeployCommittee deployments,
            @Reference DeploymentHistory log,
            @Reference ApproveCode code,
            @Reference Sources sources,
            @Reference OperateSources operate,
            @Reference DecideQuarantine quarantine,
            @Reference MoveTime time,
            @Reference SeeMail mail) {
        this.deployments = deployments;
        this.log = log;
        this.code = code;
        this.sources = sources;
        this.operate = operate;
        this.quarantine = quarantine;
        this.time = time;
        this.mail = mail;
    }

    public List<Object> resources(Callers callers, ReadingAnswers readings) {
        return List.of(
                new SourceResource(callers, readings, sources),
                new SourceOrderResource(callers, operate),
                new SourceRunResource(callers, sources, operate),
                new QuarantineResource(callers, sources, quarantine),
                new DeploymentResource(callers, deployments, log, readings),
                new CodeApprovalResource(callers, code),
                new ClockResource(callers, time),
                new MailResource(callers, mail));
    }
}
