// The English words of lists of what is due: a line for each, the key and what stands for it; braces are filled in.

/// The English words of lists of what is due.
enum EnglishDueWords {
    /// `short.` is what a calendar says, `long.` what a list says where it can say more.
    static let phrases = """
        title = What is due on {day} and until {last}
        reader = Made for: {role}; purpose: {purpose}; rules: {profile}
        overdue = Overdue
        nothing = Nothing is due.
        nothing_shown = Nothing is due in what is shown to this reader.
        withheld_one = One entry is not shown to this reader; whether something is due in it is not told.
        withheld = {count} entries are not shown to this reader; whether something is due in them is not told.
        short.review = Review of the plan
        short.review_missing = Six months without a review, and none is planned
        short.student_agreement = Agreement of the student: ask whether it goes on
        short.guardian_agreement = Agreement of a guardian: ask whether it goes on
        short.erasure_request = Somebody asked to erase this entry: decide whether it is erased
        short.retention_end = The time for keeping an entry ends
        short.watch_end = A watch ends: how does it go on?
        short.waiting = Waiting list: ask where it stands
        short.pause_end = A pause ends: how is it now?
        short.action = Something that was agreed is to be done
        short.goal = A goal is to be reached
        short.return_conversation = Conversation about the return to class
        short.plan_end = A plan ends: does it go on?
        short.trial_day = Trial day at the next school
        short.reserved = Something is due: see the list
        long.student_agreement = The agreement of the student counts no more from {end}: ask whether it goes on
        long.guardian_agreement = The agreement of a guardian counts no more from {end}: ask whether it goes on
        long.assent_age = Age {age}: from this day the student's own agreement is needed too
        long.solo_age = Age {age}: from this day the student alone agrees
        long.adult_age = Age {age}: from this day a guardian reads only with the student's agreement
        long.harm_lock_review = Does showing it still harm the student? Review of the lock
        long.waiting = On a waiting list since {since} ({days} days on this day): ask where it stands
        long.waiting_overdue = On a waiting list since {since} ({days} days so far): ask where it stands
        long.retention_end = From this day the entry may not be used any more
        """
}
