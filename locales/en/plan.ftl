# The plan that a family and the people who help them make together, as one family member reads it.

plan-title = Our plan
# Followed by the name of the person.
plan-signed-in = This is the page of
plan-sign-out = Sign out
plan-not-yet = There is no plan here yet. You and your worker write it together when you meet.

plan-next = What is next
plan-next-step = Your next step
plan-next-meeting = Next meeting
plan-next-nothing = There is nothing for you to do right now.
# Such as "Thursday, 26 November 2026, 2:00 pm".
plan-meeting-at = { $date }, { $time }

plan-goals = Our goals
plan-no-goals = We have not written down any goals yet.
# Followed by "You" or a name: whose words the goal is in.
plan-said-by = In the words of:
# Steps are the small things that people do for a goal.
plan-progress = { $total ->
    [one] { $done } of { $total } step done
   *[other] { $done } of { $total } steps done
}
plan-no-steps = No steps yet
plan-other-steps = Other steps
# Read out before a step, followed by a colon and the step.
plan-to-do = To do
plan-done = Done
# After the name of the person who does it: "You · by 30 November 2026".
plan-by = by { $date }
# The day has gone by. It must not sound like blame.
plan-was-by = planned for { $date }
plan-done-on = done on { $date }
# Buttons. The second one takes the first one back.
plan-tick = I have done this
plan-untick = Not done yet
# A link to a group or service that helps with this step.
plan-step-listing = Look at the service for this

# Stands for the reader, in the place of their name.
plan-you = You
# A person whose name this reader does not see.
plan-unnamed = Someone who is helping

plan-helpers = Who is helping
plan-no-helpers = We have not written down yet who is helping.

# Who can see a box of the plan. $names is one name or several.
plan-seen-you = Only you and the people who help you can see this
plan-seen-with = You, { $names } and the people who help you can see this
# Joins names into a list: $before is one name or more, $name the next one.
plan-names = { $before }, { $name }

# A meeting every 6 to 12 weeks, to see what has changed. Not an inspection.
plan-reviews = Looking back together
plan-reviews-what = Every 6 to 12 weeks we ask together what is better and what should change.
plan-review-next = This is when we look back together next.
plan-outcome-continue = We carry on with the plan
plan-outcome-close = We finished the plan
plan-outcome-step-up = We agreed on more help
plan-outcome-step-down = We agreed on lighter help
