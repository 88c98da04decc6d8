package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.rules.cache.CacheSizeRule;
import dev.stackwright.rules.cache.ClusterRule;
import dev.stackwright.rules.cache.ColdCacheRule;
import dev.stackwright.rules.cache.ConnectionsRule;
import dev.stackwright.rules.cache.DurabilityRule;
import dev.stackwright.rules.cache.EmptyPrimaryRule;
import dev.stackwright.rules.cache.EvictedRule;
import dev.stackwright.rules.cache.EvictionRule;
import dev.stackwright.rules.cache.FsyncRule;
import dev.stackwright.rules.cache.LifetimeRule;
import dev.stackwright.rules.cache.MaxmemoryRule;
import dev.stackwright.rules.cache.MixedRule;
import dev.stackwright.rules.cache.RemappedRule;
import dev.stackwright.rules.cache.StampedeRule;
import dev.stackwright.rules.cache.VolatileRule;
import dev.stackwright.rules.cdn.AgeRule;
import dev.stackwright.rules.cdn.BypassRule;
import dev.stackwright.rules.cdn.GraceRule;
import dev.stackwright.rules.cdn.PersonalRule;
import dev.stackwright.rules.cdn.VaryRule;
import dev.stackwright.rules.data.BackupRule;
import dev.stackwright.rules.data.BufferRule;
import dev.stackwright.rules.data.PoolRule;
import dev.stackwright.rules.data.ReplicaSetRule;
import dev.stackwright.rules.data.StandbyRule;
import dev.stackwright.rules.data.VolumeRule;
import dev.stackwright.rules.messaging.AutoAckRule;
import dev.stackwright.rules.messaging.BrokerQuorumRule;
import dev.stackwright.rules.messaging.ConfirmRule;
import dev.stackwright.rules.messaging.ConsumerRateRule;
import dev.stackwright.rules.messaging.DeadLetterRule;
import dev.stackwright.rules.messaging.DuplicateRule;
import dev.stackwright.rules.messaging.HeartbeatRule;
import dev.stackwright.rules.messaging.PartitionsRule;
import dev.stackwright.rules.messaging.PrefetchRule;
import dev.stackwright.rules.messaging.QueueTypeRule;
import dev.stackwright.rules.messaging.StreamCopiesRule;
import dev.stackwright.rules.messaging.TopicCopiesRule;
import dev.stackwright.rules.messaging.UnboundedRule;
import dev.stackwright.rules.messaging.WatermarkRule;
import dev.stackwright.rules.monitoring.AlertPairRule;
import dev.stackwright.rules.monitoring.BacklogRule;
import dev.stackwright.rules.monitoring.GatheringRule;
import dev.stackwright.rules.monitoring.LabelRule;
import dev.stackwright.rules.monitoring.LogCopiesRule;
import dev.stackwright.rules.monitoring.LogRetentionRule;
import dev.stackwright.rules.monitoring.LogRule;
import dev.stackwright.rules.monitoring.NoAlertsRule;
import dev.stackwright.rules.monitoring.NobodyToldRule;
import dev.stackwright.rules.monitoring.PipelineRule;
import dev.stackwright.rules.monitoring.ScrapeTimeRule;
import dev.stackwright.rules.monitoring.SeriesRule;
import dev.stackwright.rules.monitoring.SymptomRule;
import dev.stackwright.rules.monitoring.TraceRule;
import dev.stackwright.rules.monitoring.WatchedRule;
import dev.stackwright.rules.monitoring.WatchmanRule;
import dev.stackwright.rules.operations.CpuLimitRule;
import dev.stackwright.rules.operations.DoubleImageRule;
import dev.stackwright.rules.operations.HostRule;
import dev.stackwright.rules.operations.LocalhostRule;
import dev.stackwright.rules.operations.MemoryLimitRule;
import dev.stackwright.rules.operations.OpenFilesRule;
import dev.stackwright.rules.operations.ProbeRule;
import dev.stackwright.rules.operations.ProcessLimitRule;
import dev.stackwright.rules.operations.ReadOnlySecretRule;
import dev.stackwright.rules.operations.RestartRule;
import dev.stackwright.rules.operations.SourceMountRule;
import dev.stackwright.rules.operations.StartOrderRule;
import dev.stackwright.rules.proxy.ClientTimeoutRule;
import dev.stackwright.rules.proxy.EnforcementRule;
import dev.stackwright.rules.proxy.EntryLimitRule;
import dev.stackwright.rules.proxy.FloodRule;
import dev.stackwright.rules.proxy.FrontDoorRule;
import dev.stackwright.rules.proxy.HealthRule;
import dev.stackwright.rules.proxy.KeepaliveRule;
import dev.stackwright.rules.proxy.PinnedRule;
import dev.stackwright.rules.proxy.ProgramRule;
import dev.stackwright.rules.proxy.StreamingRule;
import dev.stackwright.rules.reliability.AmplificationRule;
import dev.stackwright.rules.reliability.BreakerRule;
import dev.stackwright.rules.reliability.BudgetRule;
import dev.stackwright.rules.reliability.BulkheadRule;
import dev.stackwright.rules.reliability.DualWriteRule;
import dev.stackwright.rules.reliability.LatencyRule;
import dev.stackwright.rules.reliability.OneHostRule;
import dev.stackwright.rules.reliability.PauseRule;
import dev.stackwright.rules.reliability.PromiseRule;
import dev.stackwright.rules.reliability.RetriesRule;
import dev.stackwright.rules.reliability.SinglePointRule;
import dev.stackwright.rules.reliability.SlowWorkRule;
import dev.stackwright.rules.reliability.TimeoutRule;
import dev.stackwright.rules.reliability.WriteRetryRule;
import dev.stackwright.rules.scale.CapacityRule;
import dev.stackwright.rules.scale.IdleRule;
import dev.stackwright.rules.scale.PersistentCacheRule;
import dev.stackwright.rules.scale.PoolSizeRule;
import dev.stackwright.rules.scale.ProcessStateRule;
import dev.stackwright.rules.scale.SpareRule;
import dev.stackwright.rules.scale.TwoToolsRule;
import dev.stackwright.rules.search.HeapRule;
import dev.stackwright.rules.search.IndexCopiesRule;
import dev.stackwright.rules.search.KernelRule;
import dev.stackwright.rules.search.LargeHeapRule;
import dev.stackwright.rules.search.MasterRule;
import dev.stackwright.rules.search.OneNodeRule;
import dev.stackwright.rules.search.ShardRule;
import dev.stackwright.rules.search.TimeSeriesRule;
import dev.stackwright.rules.security.AdminPortRule;
import dev.stackwright.rules.security.CapabilityRule;
import dev.stackwright.rules.security.DataZoneRule;
import dev.stackwright.rules.security.DeviceRule;
import dev.stackwright.rules.security.DigestRule;
import dev.stackwright.rules.security.FlatNetworkRule;
import dev.stackwright.rules.security.HostNamespaceRule;
import dev.stackwright.rules.security.HostPathRule;
import dev.stackwright.rules.security.ImageTagRule;
import dev.stackwright.rules.security.KeptCapabilitiesRule;
import dev.stackwright.rules.security.NoPasswordRule;
import dev.stackwright.rules.security.OpenPortRule;
import dev.stackwright.rules.security.PlainHopRule;
import dev.stackwright.rules.security.PlainSecretRule;
import dev.stackwright.rules.security.PrivilegeGainRule;
import dev.stackwright.rules.security.PrivilegedRule;
import dev.stackwright.rules.security.ProfileRule;
import dev.stackwright.rules.security.RootRule;
import dev.stackwright.rules.security.SharedVolumeRule;
import dev.stackwright.rules.security.SocketRule;
import dev.stackwright.rules.security.WritableRootRule;
import dev.stackwright.rules.topology.CycleRule;
import dev.stackwright.rules.topology.HostPortRule;
import dev.stackwright.rules.topology.NameRule;
import dev.stackwright.rules.topology.NetworkRule;
import dev.stackwright.rules.topology.NothingToRunRule;
import dev.stackwright.rules.topology.OrphanRule;
import dev.stackwright.rules.topology.PresetRule;
import dev.stackwright.rules.topology.SettingRule;
import dev.stackwright.rules.topology.TargetRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every rule, and how a design is judged by all of them.
public final class Rules {

    /// All rules, in the order in which findings are listed.
    public static final List<Rule> ALL = List.of(
            OrphanRule.RULE,
            TargetRule.RULE,
            CycleRule.RULE,
            NameRule.RULE,
            HostPortRule.RULE,
            NetworkRule.RULE,
            NothingToRunRule.RULE,
            SettingRule.RULE,
            PresetRule.RULE,
            TimeoutRule.RULE,
            EnforcementRule.RULE,
            ProgramRule.RULE,
            MaxmemoryRule.RULE,
            EvictionRule.RULE,
            DurabilityRule.RULE,
            ImageTagRule.RULE,
            VolumeRule.RULE,
            BudgetRule.RULE,
            PauseRule.RULE,
            RetriesRule.RULE,
            AmplificationRule.RULE,
            WriteRetryRule.RULE,
            BreakerRule.RULE,
            SinglePointRule.RULE,
            PromiseRule.RULE,
            LatencyRule.RULE,
            OneHostRule.RULE,
            VolatileRule.RULE,
            CacheSizeRule.RULE,
            LifetimeRule.RULE,
            StampedeRule.RULE,
            FsyncRule.RULE,
            MixedRule.RULE,
            EmptyPrimaryRule.RULE,
            ClusterRule.RULE,
            ConnectionsRule.RULE,
            BrokerQuorumRule.RULE,
            QueueTypeRule.RULE,
            TopicCopiesRule.RULE,
            PartitionsRule.RULE,
            StreamCopiesRule.RULE,
            ConfirmRule.RULE,
            AutoAckRule.RULE,
            DeadLetterRule.RULE,
            PrefetchRule.RULE,
            UnboundedRule.RULE,
            ConsumerRateRule.RULE,
            DuplicateRule.RULE,
            WatermarkRule.RULE,
            HeartbeatRule.RULE,
            FrontDoorRule.RULE,
            ClientTimeoutRule.RULE,
            HealthRule.RULE,
            EntryLimitRule.RULE,
            KeepaliveRule.RULE,
            GraceRule.RULE,
            VaryRule.RULE,
            BypassRule.RULE,
            HeapRule.RULE,
            LargeHeapRule.RULE,
            ShardRule.RULE,
            MasterRule.RULE,
            IndexCopiesRule.RULE,
            PoolRule.RULE,
            BackupRule.RULE,
            BufferRule.RULE,
            PrivilegedRule.RULE,
            SocketRule.RULE,
            HostPathRule.RULE,
            HostNamespaceRule.RULE,
            ProfileRule.RULE,
            CapabilityRule.RULE,
            RootRule.RULE,
            OpenPortRule.RULE,
            DataZoneRule.RULE,
            PlainSecretRule.RULE,
            NoPasswordRule.RULE,
            FlatNetworkRule.RULE,
            AdminPortRule.RULE,
            SharedVolumeRule.RULE,
            DeviceRule.RULE,
            ProbeRule.RULE,
            RestartRule.RULE,
            MemoryLimitRule.RULE,
            CpuLimitRule.RULE,
            HostRule.RULE,
            SourceMountRule.RULE,
            LocalhostRule.RULE,
            CapacityRule.RULE,
            SpareRule.RULE,
            ProcessStateRule.RULE,
            PoolSizeRule.RULE,
            PersistentCacheRule.RULE,
            WatchedRule.RULE,
            NoAlertsRule.RULE,
            NobodyToldRule.RULE,
            AlertPairRule.RULE,
            BacklogRule.RULE,
            ScrapeTimeRule.RULE,
            LogRule.RULE,
            LogRetentionRule.RULE,
            DualWriteRule.RULE,
            SlowWorkRule.RULE,
            ColdCacheRule.RULE,
            RemappedRule.RULE,
            ReplicaSetRule.RULE,
            PlainHopRule.RULE,
            StartOrderRule.RULE,
            TwoToolsRule.RULE,
            BulkheadRule.RULE,
            EvictedRule.RULE,
            PinnedRule.RULE,
            FloodRule.RULE,
            AgeRule.RULE,
            PersonalRule.RULE,
            StandbyRule.RULE,
            SymptomRule.RULE,
            WatchmanRule.RULE,
            PipelineRule.RULE,
            TraceRule.RULE,
            GatheringRule.RULE,
            LabelRule.RULE,
            LogCopiesRule.RULE,
            DoubleImageRule.RULE,
            OpenFilesRule.RULE,
            KernelRule.RULE,
            TimeSeriesRule.RULE,
            OneNodeRule.RULE,
            IdleRule.RULE,
            StreamingRule.RULE,
            SeriesRule.RULE,
            ReadOnlySecretRule.RULE,
            DigestRule.RULE,
            PrivilegeGainRule.RULE,
            KeptCapabilitiesRule.RULE,
            WritableRootRule.RULE,
            ProcessLimitRule.RULE);

    private Rules() {}

    /// Every finding that is not waived, the gravest first, else in the order of the rules. A rule that failed stands
    /// among them.
    public static List<Finding> check(Analysis analysis) {
        return judge(analysis).open();
    }

    /// What all rules find, kept for the next change.
    public static Evaluation evaluate(Analysis analysis) {
        return Evaluation.of(analysis, ALL);
    }

    /// The verdict of all rules, with the waivers that hold today.
    public static Verdict judge(Analysis analysis) {
        return Verdict.of(analysis, ALL, LocalDate.now(ZoneId.systemDefault()));
    }

    /// The rule with this id, in any case.
    public static Optional<Rule> rule(String id) {
        return ALL.stream()
                .filter(rule -> rule.info().id().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
