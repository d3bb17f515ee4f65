import ArticleStore

/// `galley submit`.
enum SubmitVerb: StepVerb {
    static let name = "submit"
    static let abstract = "Hand a draft in for review."
    static let deed = "Submitted"
    static let step = Step.submit
}

/// `galley withdraw`.
enum WithdrawVerb: StepVerb {
    static let name = "withdraw"
    static let abstract = "Take your text back from review."
    static let deed = "Withdrew"
    static let step = Step.withdraw
}

/// `galley return`.
enum ReturnVerb: StepVerb {
    static let name = "return"
    static let abstract = "Send a text back; --note says why."
    static let deed = "Returned"
    static let step = Step.return
}

/// `galley approve`.
enum ApproveVerb: StepVerb {
    static let name = "approve"
    static let abstract = "State that these exact bytes may go out."
    static let deed = "Approved"
    static let step = Step.approve
}

/// `galley publish`.
enum PublishVerb: StepVerb {
    static let name = "publish"
    static let abstract = "Put the approved bytes into the edition."
    static let deed = "Published"
    static let step = Step.publish
}

/// `galley unschedule`.
enum UnscheduleVerb: StepVerb {
    static let name = "unschedule"
    static let abstract = "Take the schedule back."
    static let deed = "Unscheduled"
    static let step = Step.unschedule
}

/// `galley hold`.
enum HoldVerb: StepVerb {
    static let name = "hold"
    static let abstract = "Take an article out of the edition until it is released."
    static let deed = "Put on hold"
    static let step = Step.hold
}

/// `galley release`.
enum ReleaseVerb: StepVerb {
    static let name = "release"
    static let abstract = "End a hold."
    static let deed = "Released"
    static let step = Step.release
}

/// `galley kill`.
enum KillVerb: StepVerb {
    static let name = "kill"
    static let abstract = "Withdraw an article; --note is the public notice in its place."
    static let deed = "Killed"
    static let step = Step.kill
}

/// `galley spike`.
enum SpikeVerb: StepVerb {
    static let name = "spike"
    static let abstract = "Set an article, or its open revision, aside."
    static let deed = "Spiked"
    static let step = Step.spike
}

/// `galley revive`.
enum ReviveVerb: StepVerb {
    static let name = "revive"
    static let abstract = "Take a spiked article up again."
    static let deed = "Revived"
    static let step = Step.revive
}
