package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.DeploymentLog;
import dk.sigtepunkt.domain.committees.Deployments;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.security.Sessions;
import java.time.Clock;

/**
 * What the pages ask and use. What committees and figures there are is not among it: that comes with each request, as
 * its reading.
 */
public record Services(
        Reports reports,
        CommitteeStore committees,
        Contributions contributions,
        Deployments deployments,
        DeploymentLog log,
        FigureStore figures,
        ExpectedFocusAreas expected,
        Strategies strategies,
        StrategyTexts texts,
        Sources sources,
        Sessions sessions,
        Clock clock) {}
