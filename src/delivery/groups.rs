//! Who works with whom: groups for any number of people, and rounds in which nobody meets twice while that is possible.
//!
//! People are numbers from 1, groups are lists of them. Every round has everyone in it once.

/// The sizes of the groups, larger ones first: as near to `size` as `people` allow, and nobody alone.
///
/// 14 people in threes are four groups of three and one of two; 7 in twos are two pairs and three together.
pub fn sizes(people: usize, size: usize) -> Vec<usize> {
    if people == 0 {
        return Vec::new();
    }
    let size = size.max(1);
    let split = |groups: usize| -> Vec<usize> {
        let (low, larger) = (people / groups, people % groups);
        (0..groups).map(|group| low + usize::from(group < larger)).collect()
    };
    let lonely = |sizes: &[usize]| people > 1 && size > 1 && sizes.contains(&1);
    // Fewer groups come first: of two splits that are as near, a group of three is better than somebody too many.
    let groups = (people / size).max(1)..=people.div_ceil(size).max(1);
    let candidates = groups.map(split).filter(|sizes| !lonely(sizes));
    let away = |sizes: &Vec<usize>| {
        let far = sizes.iter().map(|own| own.abs_diff(size));
        (far.clone().max().unwrap_or_default(), far.sum::<usize>())
    };
    candidates.min_by_key(away).unwrap_or_else(|| vec![people])
}

/// Some rounds, and how often two people meet who have met before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rotation {
    /// Rounds of groups of people.
    pub rounds: Vec<Vec<Vec<usize>>>,
    pub repeats: usize,
}

/// More steps than this are not searched for a group of up to [`MANY`]; what was found until then is taken.
const STEPS: usize = 60_000;

/// More people make each step longer, so they get fewer: no run sheet is worth a wait.
const MANY: usize = 24;

/// So many rounds in groups of `size`. Nobody meets twice where that can be had; else as late and as seldom as we find.
pub fn rotation(people: usize, size: usize, rounds: usize) -> Rotation {
    let sizes = sizes(people, size);
    let mut found = (1..=rounds).rev().find_map(|rounds| without_repeats(people, &sizes, rounds)).unwrap_or_default();
    let mut met = Met::of(people, &found);
    while found.len() < rounds {
        let next = fewest_repeats(people, &sizes, found.len(), &met);
        met.add(&next);
        found.push(next);
    }
    let repeats = met.repeats();
    for person in found.iter_mut().flatten().flatten() {
        *person += 1;
    }
    Rotation { rounds: found, repeats }
}

type Round = Vec<Vec<usize>>;

/// How often each two have met; people count from 0 in here.
struct Met {
    people: usize,
    times: Vec<u32>,
}

impl Met {
    fn of(people: usize, rounds: &[Round]) -> Self {
        let mut met = Self { people, times: vec![0; people * people] };
        rounds.iter().for_each(|round| met.add(round));
        met
    }

    fn add(&mut self, round: &Round) {
        for group in round {
            self.count(group, 1);
        }
    }

    fn count(&mut self, group: &[usize], by: i64) {
        for (index, a) in group.iter().enumerate() {
            for b in &group[index + 1..] {
                for place in [a * self.people + b, b * self.people + a] {
                    self.times[place] =
                        u32::try_from(i64::from(self.times[place]) + by).expect("only what was added is taken away");
                }
            }
        }
    }

    fn times(&self, a: usize, b: usize) -> u32 {
        self.times[a * self.people + b]
    }

    fn repeats(&self) -> usize {
        let twice: u32 = self.times.iter().map(|times| times.saturating_sub(1)).sum();
        twice as usize / 2
    }
}

/// Rounds in which nobody meets twice; nothing where there are none, or none were found.
fn without_repeats(people: usize, sizes: &[usize], rounds: usize) -> Option<Vec<Round>> {
    let (smallest, largest) = (sizes.iter().min().copied()?, sizes.iter().max().copied()?);
    if rounds > 1 {
        // Two of a group of then would meet again, or somebody would need more new faces than there are.
        let crowded = largest > sizes.len() || rounds * (smallest - 1) > people - 1;
        if crowded && largest > 1 {
            return None;
        }
    }
    if let Some(found) = in_a_circle(people, sizes, rounds).or_else(|| by_shifting(people, sizes, rounds)) {
        return Some(found);
    }
    let first = sizes.iter().scan(0, |from, size| {
        let group = (*from..*from + size).collect();
        *from += size;
        Some(group)
    });
    let mut search =
        Search { people, sizes, rounds, met: Met::of(people, &[]), found: vec![first.collect()], left: steps(people) };
    search.met.add(&search.found[0].clone());
    search.next_round().then_some(search.found)
}

/// Pairs of an even number: one stays, the others go round. Everyone meets everyone.
fn in_a_circle(people: usize, sizes: &[usize], rounds: usize) -> Option<Vec<Round>> {
    if sizes.iter().any(|size| *size != 2) || rounds >= people {
        return None;
    }
    let others = people - 1;
    let round = |turn: usize| {
        let at = |place: usize| (place + turn) % others;
        let first = vec![at(0), others];
        let pairs = (1..people / 2).map(|place| vec![at(place), at(others - place)]);
        std::iter::once(first).chain(pairs).collect()
    };
    Some((0..rounds).map(round).collect())
}

/// The second of each group moves on by one group a round, the third by two, and so on.
fn by_shifting(people: usize, sizes: &[usize], rounds: usize) -> Option<Vec<Round>> {
    let groups = sizes.len();
    let round = |turn: usize| {
        let mut round: Round = vec![Vec::new(); groups];
        let (mut group, mut seat) = (0, 0);
        for person in 0..people {
            round[(group + turn * seat) % groups].push(person);
            group += 1;
            if group == groups {
                (group, seat) = (0, seat + 1);
            }
        }
        round
    };
    let found: Vec<Round> = (0..rounds).map(round).collect();
    (Met::of(people, &found).repeats() == 0).then_some(found)
}

/// Looks through all rounds there can be, one group after the other.
struct Search<'s> {
    people: usize,
    sizes: &'s [usize],
    rounds: usize,
    met: Met,
    found: Vec<Round>,
    /// Steps.
    left: usize,
}

fn steps(people: usize) -> usize {
    STEPS * MANY / people.max(MANY)
}

impl Search<'_> {
    fn next_round(&mut self) -> bool {
        if self.found.len() == self.rounds {
            return true;
        }
        self.found.push(Vec::new());
        let mut left = self.sizes.to_vec();
        let done = self.next_group(&mut vec![false; self.people], &mut left);
        if !done {
            self.found.pop();
        }
        done
    }

    /// Puts the first person who has none yet into a group of each size that is left.
    fn next_group(&mut self, placed: &mut Vec<bool>, left: &mut Vec<usize>) -> bool {
        let Some(first) = placed.iter().position(|placed| !placed) else {
            return self.next_round();
        };
        let mut tried = Vec::new();
        for index in 0..left.len() {
            let size = left[index];
            if tried.contains(&size) {
                continue;
            }
            tried.push(size);
            left.remove(index);
            placed[first] = true;
            let done = self.fill(vec![first], size, placed, left);
            placed[first] = false;
            left.insert(index, size);
            if done {
                return true;
            }
        }
        false
    }

    fn fill(&mut self, group: Vec<usize>, size: usize, placed: &mut Vec<bool>, left: &mut Vec<usize>) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        if group.len() == size {
            self.met.count(&group, 1);
            let round = self.found.len() - 1;
            self.found[round].push(group);
            if self.next_group(placed, left) {
                return true;
            }
            let group = self.found[round].pop().expect("it was just put there");
            self.met.count(&group, -1);
            return false;
        }
        let last = group.last().copied().expect("a group begins with somebody");
        for person in last + 1..self.people {
            if placed[person] || group.iter().any(|other| self.met.times(*other, person) > 0) {
                continue;
            }
            placed[person] = true;
            let mut larger = group.clone();
            larger.push(person);
            let done = self.fill(larger, size, placed, left);
            placed[person] = false;
            if done {
                return true;
            }
        }
        false
    }
}

/// A round in which as few meet again as we find: people choose their groups in several orders, each the one with the newest
/// faces.
fn fewest_repeats(people: usize, sizes: &[usize], number: usize, met: &Met) -> Round {
    let seat = |order: usize| {
        let mut round: Round = vec![Vec::new(); sizes.len()];
        for place in 0..people {
            let person = (place + order) % people;
            let known = |group: usize| round[group].iter().map(|other| met.times(person, *other)).sum::<u32>();
            let open = (0..sizes.len()).filter(|group| round[*group].len() < sizes[*group]);
            let choice = open.min_by_key(|group| (known(*group), round[*group].len(), (group + number) % sizes.len()));
            round[choice.expect("there is a place for everyone")].push(person);
        }
        round
    };
    let known = |round: &Round| -> u32 {
        let pairs = round.iter().flat_map(|group| {
            group.iter().enumerate().flat_map(|(index, a)| group[index + 1..].iter().map(move |b| met.times(*a, *b)))
        });
        pairs.sum()
    };
    (0..people).step_by(people.div_ceil(MANY).max(1)).map(seat).min_by_key(known).unwrap_or_default()
}

/// How many groups there are of each size, the usual size first: `(3, 4)`, `(2, 1)` for four groups of three and one of two.
pub fn split(sizes: &[usize]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for size in sizes {
        match runs.last_mut() {
            Some((last, count)) if last == size => *count += 1,
            _ => runs.push((*size, 1)),
        }
    }
    runs.sort_by_key(|(size, count)| (std::cmp::Reverse(*count), std::cmp::Reverse(*size)));
    runs
}

/// How many groups are larger than `size`, and how many smaller.
pub fn uneven(sizes: &[usize], size: usize) -> (usize, usize) {
    let count = |is_it: fn(&usize, &usize) -> bool| sizes.iter().filter(|own| is_it(own, &size)).count();
    (count(usize::gt), count(usize::lt))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_left_alone() {
        assert_eq!(sizes(12, 3), [3, 3, 3, 3]);
        assert_eq!(sizes(14, 3), [3, 3, 3, 3, 2]);
        assert_eq!(sizes(13, 3), [4, 3, 3, 3]);
        assert_eq!(sizes(7, 2), [3, 2, 2]);
        assert_eq!(sizes(5, 4), [5]);
        assert_eq!(sizes(2, 3), [2]);
        assert_eq!(sizes(1, 2), [1]);
        assert_eq!(sizes(0, 2), [0; 0]);
    }

    #[test]
    fn a_split_names_the_usual_size_first() {
        assert_eq!(split(&sizes(14, 3)), [(3, 4), (2, 1)]);
        assert_eq!(split(&sizes(13, 3)), [(3, 3), (4, 1)]);
        assert_eq!(split(&sizes(3, 3)), [(3, 1)]);
        assert_eq!((uneven(&sizes(13, 3), 3), uneven(&sizes(14, 3), 3)), ((1, 0), (0, 1)));
    }

    #[test]
    fn twelve_people_in_threes_meet_nobody_twice_in_three_rounds() {
        let rotation = rotation(12, 3, 3);
        assert_eq!(rotation.repeats, 0);
        assert_eq!(rotation.rounds.len(), 3);
    }

    #[test]
    fn where_all_have_met_they_meet_again_and_it_is_counted() {
        assert_eq!(rotation(4, 2, 3).repeats, 0);
        assert_eq!(rotation(4, 2, 4).repeats, 2);
        assert_eq!(rotation(3, 3, 2).repeats, 3);
    }
}
