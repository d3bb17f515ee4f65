/// Bytes that both texts have: where they begin in each, and how many.
struct Run {
    var old: Int
    var new: Int
    var length: Int

    var oldEnd: Int { old + length }
    var newEnd: Int { new + length }
}
